package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Mornings on which a routine needs a sunscreen and lacks one, from the first to the last. Like all
 * dates that are told it does not depend on a window of days: what an open end needs has no end.
 *
 * @param product what makes skin sensitive to light; the first one where there are several
 * @param until last morning, inclusive; absent for an open end
 */
public record SunNeed(UUID product, LocalDate from, Optional<LocalDate> until) {
  /** Later than any date that a routine may have. */
  private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

  private record Stretch(UUID product, LocalDate from, LocalDate to) {
    boolean reaches(Stretch next) {
      return !next.from.isAfter(to.plusDays(1));
    }

    Stretch upTo(LocalDate other) {
      return new Stretch(product, from, to.isAfter(other) ? to : other);
    }

    /** What is left of it before and after the cover. */
    Stream<Stretch> without(Stretch cover) {
      if (cover.to.isBefore(from) || cover.from.isAfter(to)) {
        return Stream.of(this);
      }
      return Stream.of(
              new Stretch(product, from, cover.from.minusDays(1)),
              new Stretch(product, cover.to.plusDays(1), to))
          .filter(left -> !left.to.isBefore(left.from));
    }
  }

  /**
   * The need of today, or else the next one; absent where there is none. Phases are left out: they
   * tell of theirs themselves. A cover that is not applied daily leaves mornings bare.
   *
   * @param book by its rules that ask to avoid it or to do worse
   */
  public static Optional<SunNeed> of(Situation situation, RuleBook book, LocalDate today) {
    if (situation.profile().sunscreenElsewhere()) {
      return Optional.empty();
    }
    var bare = needs(situation, book).toList();
    for (var cover : covers(situation).toList()) {
      bare = bare.stream().flatMap(need -> need.without(cover)).toList();
    }
    return joined(bare).stream()
        .filter(need -> !need.to().isBefore(today))
        .findFirst()
        .map(
            need ->
                new SunNeed(
                    need.product(),
                    need.from(),
                    Optional.of(need.to()).filter(end -> end.isBefore(NEVER))));
  }

  private static Stream<Stretch> needs(Situation situation, RuleBook book) {
    return situation.applications().stream()
        .filter(application -> !situation.isBlocked(application.product()))
        .flatMap(
            application ->
                mornings(application, situation, book).stream()
                    .mapToObj(after -> need(application, after)));
  }

  private static Stretch need(Application application, int after) {
    // What is applied in the morning needs its cover that same morning.
    var first = application.slot() == Slot.AM ? application.from() : application.from().plusDays(1);
    var last = application.until().map(until -> until.plusDays(after)).orElse(NEVER);
    return new Stretch(application.product(), first, last);
  }

  /** How many mornings after a use need a cover by the strictest rule; empty where none does. */
  private static OptionalInt mornings(Application application, Situation situation, RuleBook book) {
    return Optional.ofNullable(situation.products().get(application.product()))
        .map(product -> Use.always(Content.of(product), application.slot()))
        .map(
            use ->
                book.rules().stream()
                    .filter(WithoutSunscreen.class::isInstance)
                    .map(WithoutSunscreen.class::cast)
                    .filter(rule -> rule.text().severity().isAtLeast(Severity.AVOID))
                    .filter(rule -> use.exposes(rule.families()))
                    .mapToInt(WithoutSunscreen::after)
                    .max())
        .orElse(OptionalInt.empty());
  }

  private static Stream<Stretch> covers(Situation situation) {
    return situation.applications().stream()
        .filter(application -> application.slot() == Slot.AM)
        .filter(application -> application.cadence() instanceof Cadence.Daily)
        .filter(
            application ->
                Optional.ofNullable(situation.products().get(application.product()))
                    .filter(Product::isSunCover)
                    .isPresent())
        .map(
            application ->
                new Stretch(
                    application.product(), application.from(), application.until().orElse(NEVER)));
  }

  /** Stretches that meet made one, ascending. */
  private static List<Stretch> joined(List<Stretch> stretches) {
    var joined = new ArrayList<Stretch>();
    for (var next :
        stretches.stream()
            .sorted(Comparator.comparing(Stretch::from).thenComparing(Stretch::product))
            .toList()) {
      if (!joined.isEmpty() && joined.getLast().reaches(next)) {
        joined.add(joined.removeLast().upTo(next.to()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }
}
