package dev.dewcycle.reminder.intake.adapter;

import static dev.dewcycle.events.ReminderKind.OPEN_JAR_EXPIRY;
import static dev.dewcycle.events.ReminderKind.PATCH_TEST;
import static dev.dewcycle.events.ReminderKind.SUNSCREEN;

import dev.dewcycle.events.CareDatesChanged;
import dev.dewcycle.events.CareDatesChanged.CareDate;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.event.InvalidEvent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What care dates must be, so that nothing is told twice and no timer comes in by this door. */
final class CareDates {
  private static final Set<ReminderKind> KINDS = EnumSet.of(PATCH_TEST, SUNSCREEN, OPEN_JAR_EXPIRY);

  private CareDates() {}

  private record Place(UUID product, ReminderKind kind, Optional<?> slot) {}

  /** The same; throws where it breaks its contract. */
  static CareDatesChanged checked(CareDatesChanged care) {
    var kinds = care.dates().stream().map(CareDate::kind).toList();
    if (!KINDS.containsAll(kinds)) {
      throw new InvalidEvent("care dates are of the kinds " + KINDS);
    }
    var places =
        care.dates().stream()
            .map(date -> new Place(date.product(), date.kind(), date.slot()))
            .collect(Collectors.toSet());
    if (places.size() < kinds.size() || kinds.stream().filter(SUNSCREEN::equals).count() > 1) {
      throw new InvalidEvent("care dates name something twice");
    }
    return care;
  }
}
