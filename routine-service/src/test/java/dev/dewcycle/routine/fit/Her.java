package dev.dewcycle.routine.fit;

import static dev.dewcycle.routine.layering.Bottle.TODAY;

import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.RuleBook;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.Used;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.subscriber.Avoid;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.Experience;
import dev.dewcycle.routine.subscriber.Pregnancy;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.subscriber.Sensitivity;
import dev.dewcycle.routine.subscriber.SkinType;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A person to whom a box is sent: whose skin takes a lot, to begin with. */
record Her(Profile profile, List<Used> used, List<PhaseDays> phases, List<Product> more) {
  private static final Evaluator EVALUATOR = new Evaluator(RuleBook.standard());

  static Her using(Used... used) {
    return new Her(profile(Pregnancy.UNKNOWN, List.of()), List.of(used), List.of(), List.of());
  }

  Her pregnant() {
    return new Her(profile(Pregnancy.YES, List.of()), used, phases, more);
  }

  Her avoiding(String inci, Avoid.Why why) {
    return new Her(profile(Pregnancy.UNKNOWN, List.of(new Avoid(inci, why))), used, phases, more);
  }

  Her in(PhaseDays phase, Bottle bottle) {
    return new Her(
        profile,
        used,
        Stream.concat(phases.stream(), Stream.of(phase)).toList(),
        Stream.concat(more.stream(), Stream.of(bottle.product())).toList());
  }

  BoxFit gets(Bottle... bottles) {
    return gets(List.of(), Arrays.stream(bottles).map(Bottle::product).toArray(Product[]::new));
  }

  BoxFit gets(List<Product> candidates, Product... box) {
    var person = situation(candidates, box);
    var meant = Arrays.stream(box).map(one -> Meant.of(one, person, TODAY)).toList();
    return new BoxCheck(EVALUATOR, person, meant, TODAY).fit(candidates);
  }

  BoxFit gets(Bottle bottle, Usage usage) {
    var person = situation(List.of(), bottle.product());
    return new BoxCheck(EVALUATOR, person, List.of(new Meant(bottle.product(), usage)), TODAY)
        .fit(List.of());
  }

  private Situation situation(List<Product> candidates, Product... box) {
    var shelf = new HashMap<UUID, Product>();
    Stream.of(
            used.stream().map(Used::product),
            more.stream(),
            candidates.stream(),
            Arrays.stream(box))
        .flatMap(all -> all)
        .forEach(product -> shelf.put(product.id(), product));
    return new Situation(
        "demo:test/her", profile, shelf, used.stream().map(Used::application).toList(), phases);
  }

  private static Profile profile(Pregnancy pregnancy, List<Avoid> avoid) {
    return new Profile(
        ZoneId.of("Asia/Seoul"),
        SkinType.NORMAL,
        Sensitivity.LOW,
        Experience.TOLERATES_ACTIVES,
        Set.of(),
        Set.of(),
        avoid,
        pregnancy,
        Barrier.HEALTHY,
        false,
        Optional.empty());
  }
}
