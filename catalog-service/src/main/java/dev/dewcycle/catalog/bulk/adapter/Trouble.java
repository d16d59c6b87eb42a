package dev.dewcycle.catalog.bulk.adapter;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What it means that the database did not keep something. */
enum Trouble {
  /** Somebody else was in the way; the next try may go well. */
  CONTENTION,
  /** The data do not fit; another try will not help, other rows may do. */
  DATA,
  /** The database does not work as it should. */
  FAILURE;

  static Trouble of(Throwable thrown) {
    return state(thrown)
        .map(
            state ->
                switch (state.substring(0, 2)) {
                  case "40" -> CONTENTION;
                  case "23" -> state.equals("23505") ? CONTENTION : DATA;
                  case "22", "54" -> DATA;
                  default -> FAILURE;
                })
        .orElse(FAILURE);
  }

  private static Optional<String> state(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .limit(10)
        .filter(SQLException.class::isInstance)
        .map(cause -> ((SQLException) cause))
        .map(cause -> cause instanceof BatchUpdateException ? cause.getNextException() : cause)
        .filter(Objects::nonNull)
        .map(SQLException::getSQLState)
        .filter(state -> state != null && state.length() == 5)
        .findFirst();
  }
}
