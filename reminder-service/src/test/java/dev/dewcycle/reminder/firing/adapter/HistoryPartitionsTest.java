package dev.dewcycle.reminder.firing.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.reminder.testing.ReminderTest;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@ReminderTest
class HistoryPartitionsTest {
  @Inject
  @DataSource("worker")
  AgroalDataSource database;

  @Inject HistoryPartitions partitions;

  private List<String> names() throws SQLException {
    try (var connection = database.getConnection();
        var found =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT inhrelid::regclass::text FROM pg_inherits"
                        + " WHERE inhparent = 'reminder_history'::regclass")) {
      var names = new ArrayList<String>();
      while (found.next()) {
        names.add(found.getString(1));
      }
      return names;
    }
  }

  @Test
  void this_month_and_the_next_two_have_a_partition_however_often_it_is_asked_for()
      throws SQLException {
    var month = LocalDate.now(ZoneOffset.UTC);
    var name = DateTimeFormatter.ofPattern("'reminder_history_'yyyy_MM");

    partitions.prepare();

    assertThat(names())
        .containsExactlyInAnyOrder(
            "reminder_history_other",
            name.format(month),
            name.format(month.plusMonths(1)),
            name.format(month.plusMonths(2)));
  }

  @Test
  void its_function_looks_for_temporary_tables_last() throws SQLException {
    try (var connection = database.getConnection();
        var found =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT proconfig::text FROM pg_proc"
                        + " WHERE proname = 'prepare_reminder_history'")) {
      found.next();
      assertThat(found.getString(1)).contains("search_path=public, pg_temp");
    }
  }
}
