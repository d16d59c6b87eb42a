package dev.dewcycle.routine.layering;

import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Edits that may clear a finding, the cheapest first. None of them is proven yet. */
final class Candidates {
  private static final Cadence SOME_NIGHTS =
      new Cadence.Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
  private static final Cadence OTHER_NIGHTS =
      new Cadence.Weekdays(Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY));

  /** An ampoule by habit, as its makers advise it: a few times a week. */
  private static final Cadence A_FEW_TIMES = new Cadence.TimesPerWeek(3);

  private final Situation situation;
  private final Window window;

  Candidates(Situation situation, Window window) {
    this.situation = situation;
    this.window = window;
  }

  List<Remedy> of(Finding finding) {
    var involved =
        situation.applications().stream()
            .filter(one -> finding.products().contains(one.product()))
            .filter(one -> involves(finding, one))
            .toList();
    var byClass =
        switch (finding.ruleClass()) {
          case SUN -> Stream.of(addSunscreen());
          case ORDER -> moves(involved);
          case CONFLICT ->
              Stream.of(moves(involved), alternations(involved), fewer(involved), pauses(involved))
                  .flatMap(all -> all);
          case LOAD -> fewer(involved);
          case SAFETY, MYTH, PAIR -> Stream.<Remedy>empty();
        };
    return Stream.concat(byClass, drops(finding)).toList();
  }

  /** Where a finding is about one slot, what its products do in the other is none of it. */
  private static boolean involves(Finding finding, Application one) {
    return finding.ruleClass() == RuleClass.SUN
        || finding.slot().filter(slot -> slot != one.slot()).isEmpty();
  }

  private static Remedy addSunscreen() {
    return new Remedy(
        Edit.Kind.ADD_SUNSCREEN,
        List.of(new Edit.AddSunscreen()),
        "Add a sunscreen every morning.");
  }

  private Stream<Remedy> moves(List<Application> involved) {
    return involved.stream()
        .filter(one -> !isApplied(one.product(), other(one.slot())))
        .map(
            one ->
                new Remedy(
                    Edit.Kind.MOVE_SLOT,
                    List.of(new Edit.MoveSlot(one.product(), one.slot(), other(one.slot()))),
                    "Move " + name(one) + " to the " + word(other(one.slot())) + "."));
  }

  /** One product on some days, the other on those between. */
  private Stream<Remedy> alternations(List<Application> involved) {
    var products = involved.stream().map(Application::product).distinct().toList();
    if (products.size() != 2) {
      return Stream.empty();
    }
    var edits =
        involved.stream()
            .<Edit>map(
                one ->
                    new Edit.SetCadence(
                        one.product(),
                        one.slot(),
                        one.product().equals(products.getFirst()) ? SOME_NIGHTS : OTHER_NIGHTS))
            .toList();
    var text =
        "Alternate: %s on Monday, Wednesday and Friday, %s on Tuesday, Thursday and Saturday."
            .formatted(name(products.getFirst()), name(products.getLast()));
    return Stream.of(new Remedy(Edit.Kind.SET_CADENCE, edits, text));
  }

  private Stream<Remedy> fewer(List<Application> involved) {
    return involved.stream()
        .filter(one -> product(one.product()).filter(Product::countsAsAmpoule).isPresent())
        .map(Application::product)
        .distinct()
        .map(
            ampoule ->
                new Remedy(
                    Edit.Kind.SET_CADENCE,
                    involved.stream()
                        .filter(one -> one.product().equals(ampoule))
                        .<Edit>map(one -> new Edit.SetCadence(ampoule, one.slot(), A_FEW_TIMES))
                        .toList(),
                    "Use " + name(ampoule) + " three times a week."));
  }

  /** Waits until whatever else is involved has come to its end. */
  private Stream<Remedy> pauses(List<Application> involved) {
    return involved.stream()
        .map(Application::product)
        .distinct()
        .flatMap(
            product ->
                ends(involved, product)
                    .map(
                        back ->
                            new Remedy(
                                Edit.Kind.PAUSE_UNTIL,
                                involved.stream()
                                    .filter(one -> one.product().equals(product))
                                    .<Edit>map(
                                        one -> new Edit.PauseUntil(product, one.slot(), back))
                                    .toList(),
                                "Pause " + name(product) + " until " + back + "."))
                    .stream());
  }

  private Optional<LocalDate> ends(List<Application> involved, UUID paused) {
    var others = involved.stream().filter(one -> !one.product().equals(paused));
    return Stream.concat(
            others.map(Application::until).flatMap(Optional::stream),
            situation.phases().stream().map(PhaseDays::last))
        .map(last -> last.plusDays(1))
        .filter(back -> back.isAfter(window.first()))
        .max(Comparator.naturalOrder());
  }

  private Stream<Remedy> drops(Finding finding) {
    return finding.products().stream()
        .map(
            product ->
                new Remedy(
                    Edit.Kind.DROP,
                    situation.applications().stream()
                        .filter(one -> one.product().equals(product) && involves(finding, one))
                        .<Edit>map(one -> new Edit.Drop(product, one.slot()))
                        .toList(),
                    "Leave out " + name(product) + "."))
        .filter(remedy -> !remedy.edits().isEmpty());
  }

  private boolean isApplied(UUID product, Slot slot) {
    return situation.applications().stream()
        .anyMatch(one -> one.product().equals(product) && one.slot() == slot);
  }

  private Optional<Product> product(UUID id) {
    return Optional.ofNullable(situation.products().get(id));
  }

  private String name(Application one) {
    return name(one.product());
  }

  private String name(UUID id) {
    return product(id).map(Product::name).orElseGet(() -> Objects.toString(id));
  }

  private static Slot other(Slot slot) {
    return slot == Slot.AM ? Slot.PM : Slot.AM;
  }

  private static String word(Slot slot) {
    return slot == Slot.AM ? "morning" : "evening";
  }
}
