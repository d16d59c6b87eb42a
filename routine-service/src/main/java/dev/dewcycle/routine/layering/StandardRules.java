package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.ActiveFamily.AHA;
import static dev.dewcycle.events.ActiveFamily.BHA;
import static dev.dewcycle.events.ActiveFamily.L_ASCORBIC_ACID;
import static dev.dewcycle.events.ActiveFamily.PHA;
import static dev.dewcycle.events.ActiveFamily.PHYSICAL_SCRUB;
import static dev.dewcycle.events.ActiveFamily.RETINOID;
import static dev.dewcycle.events.ActiveFamily.RETINYL_ESTER;
import static dev.dewcycle.events.RuleClass.CONFLICT;
import static dev.dewcycle.events.RuleClass.LOAD;
import static dev.dewcycle.events.RuleClass.ORDER;
import static dev.dewcycle.events.RuleClass.SAFETY;
import static dev.dewcycle.events.RuleClass.SUN;
import static dev.dewcycle.events.Severity.AVOID;
import static dev.dewcycle.events.Severity.BLOCK;
import static dev.dewcycle.events.Severity.CAUTION;
import static dev.dewcycle.events.Severity.INFO;
import static dev.dewcycle.routine.layering.Evidence.Grade.A;
import static dev.dewcycle.routine.layering.Evidence.Grade.B;
import static dev.dewcycle.routine.layering.Evidence.Grade.C;
import static dev.dewcycle.routine.layering.Evidence.Grade.D;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.subscriber.Avoid;
import java.util.List;
import java.util.stream.Stream;

/** The first rule book: safety, serum with ampoule, acids and retinoids, sun and order. */
final class StandardRules {
  /** An AHA leaves skin sensitive to light for a week after its last use, says the FDA. */
  private static final int AHA_MORNINGS = 7;

  private StandardRules() {}

  static List<Rule> all() {
    return Stream.of(safety(), ampoules(), actives(), sunAndOrder()).flatMap(List::stream).toList();
  }

  private static List<Rule> safety() {
    return List.of(
        new UnsafeFor(
            text("L43", SAFETY, Scope.PERSON, BLOCK, Wording.L43, B, Sources.PREGNANCY),
            Condition.PREGNANT,
            List.of(RETINOID, RETINYL_ESTER)),
        new UnsafeFor(
            text("L47", SAFETY, Scope.PERSON, BLOCK, Wording.L47, C, Sources.BARRIER),
            Condition.DAMAGED_BARRIER,
            List.of(AHA, BHA, PHA, PHYSICAL_SCRUB, RETINOID, L_ASCORBIC_ACID)),
        new Avoided(
            text("ALLERGEN", SAFETY, Scope.PERSON, BLOCK, Wording.ALLERGEN, D, List.of()),
            Avoid.Why.ALLERGY),
        new Avoided(
            text("PREFERENCE", SAFETY, Scope.PERSON, INFO, Wording.PREFERENCE, D, List.of()),
            Avoid.Why.PREFERENCE),
        new Recalled(
            text("RECALLED", SAFETY, Scope.PRODUCT, BLOCK, Wording.RECALLED, D, List.of())));
  }

  private static List<Rule> ampoules() {
    return List.of(
        new BothDaily(
            text(
                "BOTH_DAILY",
                CONFLICT,
                Scope.ROLLING_WEEK,
                CAUTION,
                Wording.BOTH_DAILY,
                D,
                Sources.ARTICLES)),
        new Overuse(
            text(
                "OVERUSE", LOAD, Scope.WITHIN_DAYS, CAUTION, Wording.OVERUSE, D, Sources.ARTICLES)),
        new AmpouleDays(
            text(
                "AMPOULE_DAYS",
                LOAD,
                Scope.WITHIN_DAYS,
                INFO,
                Wording.AMPOULE_DAYS,
                D,
                Sources.ARTICLES)));
  }

  private static List<Rule> actives() {
    return List.of(
        new SameSlot(
            text("L01", CONFLICT, Scope.SAME_SLOT, AVOID, Wording.L01, C, Sources.RETINOID_AHA),
            RETINOID,
            AHA),
        new SameSlot(
            text("L02", CONFLICT, Scope.SAME_SLOT, AVOID, Wording.L02, C, Sources.RETINOID_BHA),
            RETINOID,
            BHA),
        new SameDay(
            text("L06", CONFLICT, Scope.SAME_DAY, AVOID, Wording.L06, C, Sources.TWO_RETINOIDS),
            RETINOID,
            RETINOID),
        new SameSlot(
            text("L07", CONFLICT, Scope.SAME_SLOT, CAUTION, Wording.L07, C, Sources.TWO_ACIDS),
            AHA,
            BHA),
        new SameDay(
            text("L08", CONFLICT, Scope.SAME_DAY, CAUTION, Wording.L08, C, Sources.BARRIER),
            AHA,
            AHA),
        new NotInSlot(
            text("L22", CONFLICT, Scope.PRODUCT, AVOID, Wording.L22, C, Sources.RETINOID_AT_NIGHT),
            RETINOID,
            Slot.AM));
  }

  private static List<Rule> sunAndOrder() {
    return List.of(
        new WithoutSunscreen(
            text("L19", SUN, Scope.NEXT_MORNING, AVOID, Wording.L19, A, Sources.AHA_SUN),
            AHA,
            AHA_MORNINGS),
        new WithoutSunscreen(
            text("L20", SUN, Scope.NEXT_MORNING, AVOID, Wording.L20, C, Sources.RETINOID_SUN),
            RETINOID,
            1),
        new RoleInSlot(
            text("L34", ORDER, Scope.PRODUCT, INFO, Wording.L34, C, Sources.LAYER_ORDER),
            Category.SUNSCREEN,
            Slot.PM));
  }

  private static RuleText text(
      String id,
      RuleClass ruleClass,
      Scope scope,
      Severity severity,
      String explanation,
      Evidence.Grade grade,
      List<String> sources) {
    return new RuleText(id, ruleClass, scope, severity, explanation, new Evidence(grade, sources));
  }
}
