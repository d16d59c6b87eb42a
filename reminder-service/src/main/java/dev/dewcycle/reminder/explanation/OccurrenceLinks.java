package dev.dewcycle.reminder.explanation;

import dev.dewcycle.reminder.explanation.Facts.Known;
import dev.dewcycle.reminder.preference.Channel;
import java.util.stream.Stream;

/** What became of an occurrence that was scheduled, from there on. */
final class OccurrenceLinks {
  private OccurrenceLinks() {}

  static Stream<Link> of(Occurrence one, Facts facts, Known known) {
    var placed =
        Stream.of(
            Link.of(Why.PLACED, one.dueAt().atZone(one.zone()).toLocalDateTime(), one.zone())
                .at(one.dueAt()));
    return switch (one.state()) {
      case CANCELLED -> Stream.of(Link.of(Why.CANCELLED, one.reason().orElse("-")));
      case SCHEDULED -> Stream.concat(placed, open(one, facts, known));
      case SKIPPED ->
          Stream.concat(
              placed, Stream.of(Link.of(Why.DUE), Link.of(Why.SKIPPED, one.reason().orElse("-"))));
      case FIRED ->
          Stream.concat(
              placed,
              Stream.concat(
                  Stream.of(
                      Link.of(Why.DUE),
                      Link.of(one.late() ? Why.FIRED_LATE : Why.FIRED).at(one.firedAt())),
                  told(one, facts)));
    };
  }

  private static Stream<Link> open(Occurrence one, Facts facts, Known known) {
    if (known.clock().isPresent()) {
      var clock = known.clock().get();
      return Stream.of(
          Link.of(
                  clock.ready() ? Why.CLOCK_EARLIER : Why.CLOCK_ON_ITS_WAY,
                  clock.shows().atZone(known.zone()).toLocalDateTime())
              .at(clock.shows()));
    }
    return one.dueAt().isAfter(facts.now())
        ? Stream.of(Link.of(Why.AHEAD).at(one.dueAt()))
        : Stream.of(Link.of(Why.DUE), Link.of(Why.OVERDUE).at(one.dueAt()));
  }

  private static Stream<Link> told(Occurrence one, Facts facts) {
    if (one.deliveries().isEmpty()) {
      return Stream.of(Link.of(Why.NO_ENDPOINT));
    }
    var none = one.deliveries().stream().allMatch(delivery -> delivery.state().isEmpty());
    return none && !facts.preferences().allow(Channel.WEBHOOK)
        ? Stream.of(Link.of(Why.WEBHOOKS_OFF))
        : one.deliveries().stream().map(Delivery::link);
  }
}
