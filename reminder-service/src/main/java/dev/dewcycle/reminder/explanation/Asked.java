package dev.dewcycle.reminder.explanation;

import dev.dewcycle.reminder.schedule.Days;
import dev.dewcycle.reminder.schedule.Heard;
import dev.dewcycle.reminder.schedule.Wish;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that may ask for the reminder: a phase, or a date of care outside phases.
 *
 * @param subject id of the phase, or of the product where there is none
 * @param heard that it has been heard of
 * @param wanted whether and why it asks for it on that day
 * @param since from when it owes anything, in the subscriber's time; absent where nobody noted that
 * @param distance how many days its own days lie away; 0 within them
 */
record Asked(
    UUID subject,
    Optional<UUID> phase,
    Link heard,
    Link wanted,
    Optional<Instant> since,
    long distance) {

  static Asked of(HeardPhase phase, Question question, ZoneId zone) {
    var snapshot = phase.snapshot();
    return new Asked(
        snapshot.id(),
        Optional.of(snapshot.id()),
        Link.of(Why.HEARD, snapshot.version(), snapshot.state())
            .at(phase.heard().map(Heard::heardAt)),
        PhaseReason.of(phase, question.kind(), question.on(), zone),
        phase.heard().map(Heard::since),
        distance(question.on(), snapshot.startsOn(), Optional.of(snapshot.lastDay())));
  }

  static Asked of(HeardCare care, Wish wish, Question question) {
    var days = wish.series().days();
    var first = days.first().orElse(question.on());
    var last = days instanceof Days.Daily(_, var until) ? until : Optional.<LocalDate>empty();
    return new Asked(
        wish.subject().id(),
        Optional.empty(),
        Link.of(Why.HEARD_CARE, care.version()).at(care.heard().map(Heard::heardAt)),
        days.has(question.on())
            ? Link.of(Why.WANTED)
            : Link.of(
                Why.OTHER_CARE_DAY,
                question.on(),
                first,
                last.map(LocalDate::toString).orElse("…")),
        care.heard().map(Heard::since),
        distance(question.on(), first, last));
  }

  boolean isOf(Occurrence one) {
    return one.phase().orElse(one.product()).equals(subject);
  }

  private static long distance(LocalDate day, LocalDate first, Optional<LocalDate> last) {
    var before = first.toEpochDay() - day.toEpochDay();
    var after = last.map(end -> day.toEpochDay() - end.toEpochDay()).orElse(0L);
    return Math.max(0, Math.max(before, after));
  }
}
