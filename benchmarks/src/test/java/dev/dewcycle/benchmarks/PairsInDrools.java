package dev.dewcycle.benchmarks;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.layering.DaySet;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.utils.KieHelper;

/**
 * Twenty pairs of families as rules of Drools, with its executable model. Facts are uses with their
 * day sets, laid out beforehand: the engine is spared the calendar, and a day-by-day join.
 */
public final class PairsInDrools {
  private static final List<String> PAIRS =
      List.of(
          "L01 SLOT RETINOID AHA",
          "L02 SLOT RETINOID BHA",
          "L03 SLOT RETINOID BENZOYL_PEROXIDE",
          "L06 DAY RETINOID RETINOID",
          "L07 SLOT AHA BHA",
          "L08 DAY AHA AHA",
          "L09 DAY PHYSICAL_SCRUB AHA",
          "L09 DAY PHYSICAL_SCRUB BHA",
          "L09 DAY PHYSICAL_SCRUB RETINOID",
          "L10 SLOT BHA BENZOYL_PEROXIDE",
          "L11 SLOT L_ASCORBIC_ACID RETINOID",
          "L12 SLOT L_ASCORBIC_ACID AHA",
          "L12 SLOT L_ASCORBIC_ACID BHA",
          "L13 SLOT L_ASCORBIC_ACID BENZOYL_PEROXIDE",
          "L14 SLOT NIACINAMIDE L_ASCORBIC_ACID",
          "L14 SLOT NIACINAMIDE VITAMIN_C_DERIVATIVE",
          "L15 SLOT NIACINAMIDE RETINOID",
          "L16 SLOT NIACINAMIDE AHA",
          "L17 SLOT COPPER_PEPTIDE L_ASCORBIC_ACID",
          "L17 SLOT COPPER_PEPTIDE VITAMIN_C_DERIVATIVE");

  private final KieBase rules;

  /** One product in one slot, as a fact. */
  public record UseFact(UUID product, Slot slot, Set<ActiveFamily> families, DaySet days) {
    public boolean has(ActiveFamily family) {
      return families.contains(family);
    }
  }

  /** What a rule reports. */
  public record Met(String rule, UUID one, UUID other, DaySet on) {}

  PairsInDrools() {
    rules = new KieHelper().addContent(drl(), ResourceType.DRL).build(ExecutableModelProject.class);
  }

  /** The facts of a situation. */
  static List<UseFact> facts(Evaluator evaluator, Situation situation, Window window) {
    return evaluator.plan(situation, window).uses().stream()
        .map(
            use ->
                new UseFact(
                    use.product().id(),
                    use.slot(),
                    use.product().exposures(),
                    use.days().and(window.inside())))
        .toList();
  }

  /** One check: a session of its own, all facts, all rules. */
  List<Met> check(List<UseFact> facts) {
    var session = rules.newKieSession();
    try {
      var found = new ArrayList<Met>();
      session.setGlobal("found", found);
      facts.forEach(session::insert);
      session.fireAllRules();
      return found;
    } finally {
      session.dispose();
    }
  }

  private static String drl() {
    var head =
        """
        package dev.dewcycle.benchmarks.pairs;
        import dev.dewcycle.benchmarks.PairsInDrools.UseFact;
        import dev.dewcycle.benchmarks.PairsInDrools.Met;
        import dev.dewcycle.events.ActiveFamily;
        global java.util.List found;
        """;
    return PAIRS.stream().map(PairsInDrools::rule).collect(Collectors.joining("\n", head, ""));
  }

  private static String rule(String pair) {
    var words = pair.split(" ");
    var sameSlot = words[1].equals("SLOT") ? "slot == $one.slot(), " : "";
    var order =
        words[2].equals(words[3])
            ? "product.compareTo($one.product()) > 0"
            : "product != $one.product()";
    return """
    rule "%s"
    when
      $one : UseFact(has(ActiveFamily.%s))
      $other : UseFact(has(ActiveFamily.%s), %s%s, days.meets($one.days()))
    then
      found.add(new Met("%s", $one.product(), $other.product(), $one.days().and($other.days())));
    end
    """
        .formatted(pair, words[2], words[3], sameSlot, order, words[0]);
  }
}
