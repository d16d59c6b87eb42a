package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.ActiveFamily.AHA;
import static dev.dewcycle.events.ActiveFamily.BHA;
import static dev.dewcycle.events.ActiveFamily.HYDROQUINONE;
import static dev.dewcycle.events.ActiveFamily.L_ASCORBIC_ACID;
import static dev.dewcycle.events.ActiveFamily.PHA;
import static dev.dewcycle.events.ActiveFamily.PHYSICAL_SCRUB;
import static dev.dewcycle.events.ActiveFamily.RETINOID;
import static dev.dewcycle.events.ActiveFamily.RETINYL_ESTER;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.subscriber.Avoid;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.Pregnancy;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The rules of safety, read day by day. Presence counts, at any level. */
final class NaivePerson {
  private final Situation situation;
  private final NaiveCalendar calendar;
  private final Seen seen;

  NaivePerson(Situation situation, NaiveCalendar calendar, Seen seen) {
    this.situation = situation;
    this.calendar = calendar;
    this.seen = seen;
  }

  void look(int day) {
    var profile = situation.profile();
    for (var product : calendar.on(day)) {
      if (profile.pregnant() == Pregnancy.YES) {
        forbid("L43", Severity.BLOCK, EnumSet.of(RETINOID, RETINYL_ESTER), product, day);
        forbid("L44", Severity.BLOCK, EnumSet.of(HYDROQUINONE), product, day);
        forbid("L45", Severity.CAUTION, EnumSet.of(BHA), product, day);
      }
      if (profile.barrier() == Barrier.DAMAGED) {
        var harsh = EnumSet.of(AHA, BHA, PHA, PHYSICAL_SCRUB, RETINOID, L_ASCORBIC_ACID);
        forbid("L47", Severity.BLOCK, harsh, product, day);
      }
      for (var blocked : situation.blocked()) {
        if (blocked.product().equals(product.product().id())
            && calendar.day(blocked.since()) <= day) {
          seen.add("L49", "", Severity.BLOCK, List.of(product), day);
        }
      }
      for (var avoid : profile.avoid()) {
        if (product.lists(avoid.inci())) {
          var isAllergy = avoid.why() == Avoid.Why.ALLERGY;
          seen.add(
              isAllergy ? "ALLERGEN" : "PREFERENCE",
              "",
              isAllergy ? Severity.BLOCK : Severity.INFO,
              List.of(product),
              day);
        }
      }
    }
  }

  private void forbid(
      String rule, Severity severity, Set<ActiveFamily> families, NaiveProduct product, int day) {
    if (families.stream().anyMatch(product::contains)) {
      seen.add(rule, "", severity, List.of(product), day);
    }
  }

  /** Acids in a window in which a prescribed retinoid is applied. */
  void medicines(Window window) {
    for (var medicine : calendar.all(NaiveProduct::isPrescribed)) {
      if (days(window).anyMatch(day -> calendar.on(day).contains(medicine))) {
        days(window).forEach(day -> calendar.on(day).forEach(other -> acid(medicine, other, day)));
      }
    }
  }

  private static IntStream days(Window window) {
    return IntStream.range(0, window.days());
  }

  private void acid(NaiveProduct medicine, NaiveProduct other, int day) {
    if (medicine != other && (other.contains(AHA) || other.contains(BHA))) {
      seen.add("L48", "", Severity.AVOID, List.of(medicine, other), day);
    }
  }
}
