package dev.dewcycle.routine.subscriber;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time where a subscriber lives: by the system clock or by a test clock.
 *
 * @param instant on that clock
 * @param zone whose days it is read in
 */
public record Now(Instant instant, ZoneId zone) {
  public LocalDate today() {
    return instant.atZone(zone).toLocalDate();
  }
}
