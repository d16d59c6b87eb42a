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
import java.util.function.Function;
import java.util.stream.Stream;

/** Edits that give products days without each other, or without any. None is proven yet. */
final class Rests {
  private static final Cadence SOME_NIGHTS =
      new Cadence.Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
  private static final Cadence OTHER_NIGHTS =
      new Cadence.Weekdays(Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY));

  private static final Text ALTERNATE =
      new Text(
          "Alternate: %s on Monday, Wednesday and Friday, %s on Tuesday, Thursday and Saturday.",
          "번갈아 쓰세요. %s: 월·수·금, %s: 화·목·토.");

  /** A few times a week, as makers advise ampoules by habit. */
  private static final Cadence A_FEW_TIMES = new Cadence.TimesPerWeek(3);

  private static final Text THREE_TIMES =
      new Text("Use %s three times a week.", "%s: 일주일에 세 번 쓰세요.");
  private static final Cadence SELDOM = new Cadence.TimesPerWeek(2);
  private static final Text TWICE = new Text("Use %s twice a week.", "%s: 일주일에 두 번 쓰세요.");

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
        ALTERNATE.with(situation.name(products.getFirst()), situation.name(products.getLast()));
    return Stream.of(new Remedy(Edit.Kind.SET_CADENCE, edits, text));
  }

  /** Ampoules a few times a week. */
  Stream<Remedy> fewerAmpoules(List<Application> involved) {
    return fewer(involved.stream().filter(this::isAmpoule).toList(), A_FEW_TIMES, THREE_TIMES);
  }

  /** Each of the products a few times a week, or seldom. */
  Stream<Remedy> fewer(List<Application> involved) {
    return Stream.concat(fewer(involved, A_FEW_TIMES, THREE_TIMES), fewer(involved, SELDOM, TWICE));
  }

  private Stream<Remedy> fewer(List<Application> involved, Cadence cadence, Text text) {
    return involved.stream()
        .map(Application::product)
        .distinct()
        .map(
            product ->
                new Remedy(
                    Edit.Kind.SET_CADENCE,
                    edits(
                        involved,
                        product,
                        one -> new Edit.SetCadence(product, one.slot(), cadence)),
                    text.with(situation.name(product))));
  }

  /** Each of the products not before a day. */
  Stream<Remedy> until(List<Application> involved, LocalDate back) {
    return involved.stream()
        .map(Application::product)
        .distinct()
        .map(product -> pause(involved, product, back));
  }

  /** Waits until whatever else is involved has come to its end. */
  Stream<Remedy> pauses(List<Application> involved) {
    return involved.stream()
        .map(Application::product)
        .distinct()
        .flatMap(
            product ->
                ends(involved, product).map(back -> pause(involved, product, back)).stream());
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

  private Remedy pause(List<Application> involved, UUID product, LocalDate back) {
    return new Remedy(
        Edit.Kind.PAUSE_UNTIL,
        edits(involved, product, one -> new Edit.PauseUntil(product, one.slot(), back)),
        Words.PAUSE.with(situation.name(product), back));
  }

  private static List<Edit> edits(
      List<Application> involved, UUID product, Function<Application, Edit> edit) {
    return involved.stream().filter(one -> one.product().equals(product)).map(edit).toList();
  }

  private boolean isAmpoule(Application one) {
    return Optional.ofNullable(situation.products().get(one.product()))
        .filter(Product::countsAsAmpoule)
        .isPresent();
  }
}
