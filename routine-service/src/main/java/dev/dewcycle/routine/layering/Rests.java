package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Edits that give products days without each other, or without any. None is proven yet. */
final class Rests {
  private static final Cadence SOME_NIGHTS =
      new Cadence.Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
  private static final Cadence OTHER_NIGHTS =
      new Cadence.Weekdays(Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY));

  /** An ampoule by habit, as its makers advise it: a few times a week. */
  private static final Cadence A_FEW_TIMES = new Cadence.TimesPerWeek(3);

  private final Situation situation;
  private final LocalDate today;

  Rests(Situation situation, LocalDate today) {
    this.situation = situation;
    this.today = today;
  }

  /** One product on some days, the other on those between. */
  Stream<Remedy> alternations(List<Application> involved) {
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
            .formatted(situation.name(products.getFirst()), situation.name(products.getLast()));
    return Stream.of(new Remedy(Edit.Kind.SET_CADENCE, edits, text));
  }

  Stream<Remedy> fewer(List<Application> involved) {
    return involved.stream()
        .filter(one -> isAmpoule(one))
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
                    "Use " + situation.name(ampoule) + " three times a week."));
  }

  /** Waits until whatever else is involved has come to its end. */
  Stream<Remedy> pauses(List<Application> involved) {
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
                                "Pause " + situation.name(product) + " until " + back + "."))
                    .stream());
  }

  private Optional<LocalDate> ends(List<Application> involved, UUID paused) {
    var others = involved.stream().filter(one -> !one.product().equals(paused));
    return Stream.concat(
            others.map(Application::until).flatMap(Optional::stream),
            situation.phases().stream().map(PhaseDays::last))
        .map(last -> last.plusDays(1))
        .filter(back -> back.isAfter(today))
        .max(Comparator.naturalOrder());
  }

  private boolean isAmpoule(Application one) {
    return Optional.ofNullable(situation.products().get(one.product()))
        .filter(Product::countsAsAmpoule)
        .isPresent();
  }
}
