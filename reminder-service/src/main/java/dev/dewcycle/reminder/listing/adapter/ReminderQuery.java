package dev.dewcycle.reminder.listing.adapter;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.reminder.listing.ReminderFilter;
import dev.dewcycle.reminder.schedule.ReminderState;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list as they come in the URL; every fault is told, not just the first. */
public class ReminderQuery {
  @QueryParam("subscriber")
  @Parameter(description = "The partner's own id of the subscriber")
  String subscriber;

  @QueryParam("kind")
  @Parameter(schema = @Schema(implementation = ReminderKind.class))
  String kind;

  @QueryParam("state")
  @Parameter(schema = @Schema(implementation = ReminderState.class))
  String state;

  @QueryParam("from")
  @Parameter(
      description = "Earliest due instant, included",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  String from;

  @QueryParam("to")
  @Parameter(
      description = "Latest due instant, excluded",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  String to;

  ReminderFilter filter() {
    var faults = new ArrayList<Fault>();
    var filter =
        new ReminderFilter(
            read("subscriber", subscriber, ReminderQuery::text, faults),
            read("kind", kind, text -> oneOf(ReminderKind.class, text), faults),
            read("state", state, text -> oneOf(ReminderState.class, text), faults),
            read("from", from, ReminderQuery::instant, faults),
            read("to", to, ReminderQuery::instant, faults));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return filter;
  }

  static ReminderListStore.Position position(Cursor cursor) {
    return new ReminderListStore.Position(
        cursor.read(0, ReminderQuery::instant),
        cursor.read(1, UUID::fromString),
        cursor.read(2, Long::parseLong));
  }

  private static <T> Optional<T> read(
      String name, String text, Function<String, T> reader, List<Fault> faults) {
    try {
      return Optional.ofNullable(text).map(reader);
    } catch (IllegalArgumentException e) {
      faults.add(new Fault("#/query/" + name, e.getMessage()));
      return Optional.empty();
    }
  }

  private static String text(String text) {
    if (text.isEmpty() || text.length() > 200 || text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("A subscriber's id has 1 to 200 characters.");
    }
    return text;
  }

  private static <E extends Enum<E>> E oneOf(Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Expected one of " + Arrays.toString(type.getEnumConstants()) + "."));
  }

  private static Instant instant(String text) {
    try {
      var instant = Instant.parse(text);
      if (instant.isBefore(Instant.EPOCH)
          || instant.isAfter(Instant.parse("9999-01-01T00:00:00Z"))) {
        throw new IllegalArgumentException("Expected an instant of the years 1970 to 9998.");
      }
      return instant;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("Expected an instant such as 2026-03-02T00:00:00Z.", e);
    }
  }
}
