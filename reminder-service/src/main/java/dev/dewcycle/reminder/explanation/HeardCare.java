package dev.dewcycle.reminder.explanation;

import dev.dewcycle.reminder.schedule.Heard;
import dev.dewcycle.reminder.schedule.Wish;
import java.util.List;
import java.util.Optional;

/**
 * What is to be reminded of outside phases, as the newest event tells.
 *
 * @param heard when that event came; absent where it was kept before this was noted
 */
public record HeardCare(long version, List<Wish> wishes, Optional<Heard> heard) {
  public HeardCare {
    wishes = List.copyOf(wishes);
  }
}
