package dev.dewcycle.routine.storage.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows for a statement that takes each column as an array, with {@code unnest(?::uuid[], …)}: any
 * number of rows by one statement of one shape.
 */
public final class Columns {
  private final List<List<Optional<String>>> columns = new ArrayList<>();

  public Columns(int count) {
    for (var i = 0; i < count; i++) {
      columns.add(new ArrayList<>());
    }
  }

  /** Adds a row; an empty Optional is NULL. */
  public void add(Object... row) {
    for (var i = 0; i < row.length; i++) {
      var value = row[i] instanceof Optional<?> optional ? optional : Optional.of(row[i]);
      columns.get(i).add(value.map(Object::toString));
    }
  }

  /** Runs the statement with the columns as its arguments, unless there are no rows. */
  public void change(Database database, String sql) {
    if (!columns.getFirst().isEmpty()) {
      database.change(sql, arguments());
    }
  }

  /** An array of texts for each column. */
  public Object[] arguments() {
    return columns.stream()
        .map(column -> (Object) column.stream().map(value -> value.orElse(null)).toArray())
        .toArray();
  }
}
