package dev.dewcycle.routine.storage.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** The row that a query stands on. */
public final class Row {
  private final ResultSet found;

  Row(ResultSet found) {
    this.found = found;
  }

  public String text(String column) throws SQLException {
    return found.getString(column);
  }

  public long number(String column) throws SQLException {
    return found.getLong(column);
  }

  public UUID id(String column) throws SQLException {
    return found.getObject(column, UUID.class);
  }

  public Instant instant(String column) throws SQLException {
    return found.getObject(column, OffsetDateTime.class).toInstant();
  }

  public Optional<String> optionalText(String column) throws SQLException {
    return Optional.ofNullable(found.getString(column));
  }

  public Optional<UUID> optionalId(String column) throws SQLException {
    return Optional.ofNullable(found.getObject(column, UUID.class));
  }

  public Optional<LocalDate> optionalDate(String column) throws SQLException {
    return Optional.ofNullable(found.getObject(column, LocalDate.class));
  }

  public Optional<Instant> optionalInstant(String column) throws SQLException {
    return Optional.ofNullable(found.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
