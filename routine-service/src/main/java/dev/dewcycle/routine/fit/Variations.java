package dev.dewcycle.routine.fit;

import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.layering.Breach;
import dev.dewcycle.routine.layering.Edit;
import dev.dewcycle.routine.layering.Scope;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Other ways to use a product than as it is meant, the cheapest first: with a sunscreen, in another
 * slot, less often, taking turns with what the person uses, later. None of them is proven yet.
 */
final class Variations {
  private static final int WEEK = 7;

  private final Meant meant;
  private final Trials trials;
  private final List<Edit> sunscreen;
  private final List<Breach> worries;

  /**
   * @param worries what is found while it is used as it is meant
   */
  Variations(Meant meant, Trials trials, List<Breach> worries) {
    this.meant = meant;
    this.trials = trials;
    this.worries = worries;
    this.sunscreen =
        worries.stream().anyMatch(Variations::isSun) ? List.of(new Edit.AddSunscreen()) : List.of();
  }

  List<Variant> all() {
    if (worries.stream().anyMatch(worry -> worry.rule().ruleClass() == RuleClass.SAFETY)) {
      // No slot and no day make safe what is not.
      return List.of();
    }
    return switch (meant.usage()) {
      case Usage.Habit habit -> ofHabit(habit);
      case Usage.Course course -> new CourseVariations(meant, trials, sunscreen).of(course);
      case Usage.AsItStands _ -> sunscreen.isEmpty() ? List.of() : List.of(with(List.of()));
    };
  }

  private List<Variant> ofHabit(Usage.Habit habit) {
    var own = habit.applications();
    var variants = new ArrayList<Variant>();
    if (!sunscreen.isEmpty()) {
      variants.add(with(List.of()));
    }
    var later = new Later(meant, trials.today()).of(own, worries).map(this::with).toList();
    if (onlyByTime()) {
      variants.addAll(later);
    }
    slots(own).map(this::with).forEach(variants::add);
    seldom(own, 4, 3, 2, 1).map(this::with).forEach(variants::add);
    turns(own, trials.base()).map(this::with).forEach(variants::add);
    if (!onlyByTime()) {
      variants.addAll(later);
    }
    return variants;
  }

  /** Whether nothing is wrong but that it comes too soon after something else. */
  private boolean onlyByTime() {
    return worries.stream()
        .filter(worry -> !isSun(worry))
        .allMatch(worry -> worry.rule().scope() == Scope.WITHIN_DAYS);
  }

  /** In the other slot; of a product that has both, in one of them only. */
  private Stream<List<Edit>> slots(List<Application> own) {
    if (own.size() == 1) {
      var one = own.getFirst();
      var other = one.slot() == Slot.AM ? Slot.PM : Slot.AM;
      return allows(meant.product(), other)
          ? Stream.of(List.of(new Edit.MoveSlot(meant.id(), one.slot(), other)))
          : Stream.empty();
    }
    return own.stream().map(one -> List.of(new Edit.Drop(meant.id(), one.slot())));
  }

  private static boolean allows(Product product, Slot slot) {
    return slot == Slot.AM || !product.isSunCover();
  }

  /** A few evenings a week, in as many steps as are given. */
  private Stream<List<Edit>> seldom(List<Application> own, int... times) {
    return Arrays.stream(times)
        .filter(
            time -> own.stream().mapToDouble(one -> one.cadence().timesADay()).sum() * WEEK > time)
        .mapToObj(time -> seldom(own, time));
  }

  private List<Edit> seldom(List<Application> own, int times) {
    var kept = own.stream().filter(one -> one.slot() == Slot.PM).findFirst().orElse(own.getFirst());
    var edits = new ArrayList<Edit>();
    own.stream()
        .filter(one -> one.slot() != kept.slot())
        .forEach(one -> edits.add(new Edit.Drop(meant.id(), one.slot())));
    edits.add(new Edit.SetCadence(meant.id(), kept.slot(), new Cadence.TimesPerWeek(times)));
    return edits;
  }

  /** By turns with one thing that the person applies and that it does not get along with. */
  private Stream<List<Edit>> turns(List<Application> own, Situation base) {
    return base.applications().stream()
        .filter(other -> worries.stream().anyMatch(worry -> isBetween(worry, other)))
        .filter(other -> other.cadence().timesADay() * WEEK > 4)
        .limit(2)
        .flatMap(
            other ->
                Stream.of(3, 2)
                    .map(
                        times ->
                            Stream.concat(
                                    seldom(own, times).stream(),
                                    Stream.of(
                                        new Edit.SetCadence(
                                            other.product(),
                                            other.slot(),
                                            new Cadence.TimesPerWeek(WEEK - times))))
                                .toList()));
  }

  private boolean isBetween(Breach worry, Application other) {
    return worry.rule().ruleClass() != RuleClass.SUN
        && worry.products().stream().anyMatch(product -> product.id().equals(other.product()));
  }

  private Variant with(List<Edit> edits) {
    return new Variant(meant.usage(), Stream.concat(edits.stream(), sunscreen.stream()).toList());
  }

  private static boolean isSun(Breach worry) {
    return worry.rule().ruleClass() == RuleClass.SUN;
  }
}
