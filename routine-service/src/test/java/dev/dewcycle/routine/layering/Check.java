package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.routine.PhaseDays.Mode;
import dev.dewcycle.routine.routine.Spread;
import dev.dewcycle.routine.subscriber.Avoid;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.Experience;
import dev.dewcycle.routine.subscriber.Pregnancy;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.subscriber.Sensitivity;
import dev.dewcycle.routine.subscriber.SkinType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What tests about checks have in common. */
final class Check {
  static final Evaluator EVALUATOR = new Evaluator(RuleBook.standard());

  private Check() {}

  /** A routine of somebody whose skin takes a lot. */
  static Situation routine(Used... used) {
    var products = new HashMap<UUID, Product>();
    Arrays.stream(used).forEach(one -> products.put(one.product().id(), one.product()));
    var applications = Arrays.stream(used).map(Used::application).toList();
    return new Situation("demo:test/her", robust(), products, applications, List.of());
  }

  /** The situation with a phase that starts today, its product applied at night. */
  static Situation withPhase(
      Situation situation, Bottle bottle, int days, Cadence cadence, Mode mode) {
    var products = new HashMap<>(situation.products());
    products.put(bottle.id(), bottle.product());
    return new Situation(
            situation.owner(), situation.profile(), products, situation.applications(), List.of())
        .with(phase(bottle, Bottle.TODAY, days, cadence, mode));
  }

  static PhaseDays phase(Bottle bottle, LocalDate first, int days, Cadence cadence, Mode mode) {
    var running = Stream.iterate(first, day -> day.plusDays(1)).limit(days).toList();
    return new PhaseDays(
        new UUID(7, days),
        bottle.id(),
        Slot.PM,
        mode,
        first,
        running.getLast(),
        days,
        Spread.among(running, cadence, day -> false));
  }

  static Profile robust() {
    return person(Sensitivity.LOW, Experience.TOLERATES_ACTIVES);
  }

  static Profile person(Sensitivity sensitivity, Experience experience) {
    return person(sensitivity, experience, Pregnancy.UNKNOWN, Barrier.HEALTHY, List.of(), false);
  }

  static Profile pregnant(Pregnancy pregnancy) {
    return person(
        Sensitivity.LOW,
        Experience.TOLERATES_ACTIVES,
        pregnancy,
        Barrier.HEALTHY,
        List.of(),
        false);
  }

  static Profile withBarrier(Barrier barrier) {
    return person(
        Sensitivity.LOW,
        Experience.TOLERATES_ACTIVES,
        Pregnancy.UNKNOWN,
        barrier,
        List.of(),
        false);
  }

  static Profile avoiding(String inci, Avoid.Why why) {
    return person(
        Sensitivity.LOW,
        Experience.TOLERATES_ACTIVES,
        Pregnancy.UNKNOWN,
        Barrier.HEALTHY,
        List.of(new Avoid(inci, why)),
        false);
  }

  private static Profile person(
      Sensitivity sensitivity,
      Experience experience,
      Pregnancy pregnancy,
      Barrier barrier,
      List<Avoid> avoid,
      boolean sunscreenElsewhere) {
    return new Profile(
        ZoneId.of("Asia/Seoul"),
        SkinType.NORMAL,
        sensitivity,
        experience,
        Set.of(),
        Set.of(),
        avoid,
        pregnancy,
        barrier,
        sunscreenElsewhere,
        Optional.empty());
  }

  static Window fourWeeks() {
    return Window.from(Bottle.TODAY);
  }

  static List<Finding> check(Situation situation) {
    return EVALUATOR.findings(situation, fourWeeks());
  }

  static List<Finding> byRule(Situation situation, String rule) {
    return check(situation).stream().filter(found -> found.rule().equals(rule)).toList();
  }

  /** What has to be taken care of: CAUTION and above. */
  static List<Finding> worries(Situation situation) {
    return check(situation).stream()
        .filter(found -> found.severity().isAtLeast(Severity.CAUTION))
        .toList();
  }
}
