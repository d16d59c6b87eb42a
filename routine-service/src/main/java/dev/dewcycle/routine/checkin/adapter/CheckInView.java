package dev.dewcycle.routine.checkin.adapter;

import dev.dewcycle.routine.checkin.CheckIn;
import dev.dewcycle.routine.checkin.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A check-in as it is shown.
 *
 * @param cadence how often the product was to be used then, in words
 */
public record CheckInView(
    UUID id,
    Instant at,
    Optional<UUID> phase,
    Optional<UUID> product,
    Optional<String> cadence,
    int comfort,
    Optional<Integer> effect,
    Optional<Integer> liking,
    List<Observation> signs) {

  static CheckInView of(CheckIn checkIn) {
    var answers = checkIn.answers();
    return new CheckInView(
        checkIn.id(),
        checkIn.at(),
        checkIn.phase(),
        checkIn.product(),
        checkIn.cadence(),
        answers.comfort(),
        answers.effect(),
        answers.liking(),
        answers.signs());
  }
}
