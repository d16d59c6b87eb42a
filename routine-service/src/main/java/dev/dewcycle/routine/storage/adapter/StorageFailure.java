package dev.dewcycle.routine.storage.adapter;

import java.sql.SQLException;

/** The database did not do what it was asked for. */
public class StorageFailure extends RuntimeException {
  private static final String UNIQUE_VIOLATION = "23505";

  private final String state;

  StorageFailure(SQLException cause) {
    super(cause.getMessage(), cause);
    this.state = String.valueOf(cause.getSQLState());
  }

  /** Whether a row that may exist once exists already. */
  public boolean isDuplicate() {
    return state.equals(UNIQUE_VIOLATION);
  }
}
