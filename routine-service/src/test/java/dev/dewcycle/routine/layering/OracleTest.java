package dev.dewcycle.routine.layering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** The evaluator and a naive one, which goes day by day, agree on whatever people do. */
class OracleTest {
  private static final List<Bottle> SHELF =
      List.of(
          Bottle.retinol(),
          Bottle.retinal(),
          Bottle.glycolic(),
          Bottle.lactic(),
          Bottle.salicylic(),
          Bottle.serum(),
          Bottle.ampoule(),
          Bottle.ampoule().named("Other Ampoule"),
          Bottle.sunscreen(),
          Bottle.cream().spf(30));

  @Property(tries = 1_000, shrinking = ShrinkingMode.BOUNDED)
  void both_find_the_same_on_the_same_days(
      @ForAll("starts") LocalDate first,
      @ForAll @IntRange(min = 1, max = Window.MAX_DAYS) int days,
      @ForAll("routines") List<Habit> habits,
      @ForAll("courses") Optional<Course> course) {
    var window = new Window(first, days);
    var situation = situation(first, habits, course);

    var found = facts(situation, window);

    assertThat(found).isEqualTo(NaiveEvaluator.check(situation, window));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
  void until_the_day_that_is_told_time_changes_nothing(
      @ForAll("starts") LocalDate first,
      @ForAll("routines") List<Habit> habits,
      @ForAll("courses") Optional<Course> course) {
    var situation = situation(first, habits, course);

    var told = Check.EVALUATOR.check(situation, Window.from(first));

    var until = told.validUntil().orElse(first.plusDays(100));
    assertThat(first.datesUntil(until))
        .allSatisfy(
            day ->
                assertThat(answer(Check.EVALUATOR.findings(situation, Window.from(day))))
                    .isEqualTo(answer(told.findings())));
  }

  private static Map<UUID, Severity> answer(List<Finding> findings) {
    return findings.stream().collect(Collectors.toMap(Finding::id, Finding::severity));
  }

  /** How somebody uses something; days are counted from the first day of the window. */
  record Habit(
      Bottle bottle,
      Slot slot,
      Cadence cadence,
      int from,
      Optional<Integer> lasts,
      Optional<Integer> usedBefore) {

    Used from(LocalDate first) {
      var start = first.plusDays(from);
      var used = bottle.every(cadence, slot).from(start);
      var ending = lasts.map(start::plusDays).map(used::until).orElse(used);
      return usedBefore.map(start::minusDays).map(ending::since).orElse(ending);
    }
  }

  /** A phase of the ampoule. */
  record Course(int from, int days, Cadence cadence, PhaseDays.Mode mode) {}

  /** Days before clocks change, years end, and a February has 29 days, among others. */
  @Provide
  Arbitrary<LocalDate> starts() {
    return Arbitraries.integers().between(0, 1_200).map(LocalDate.of(2026, 1, 1)::plusDays);
  }

  @Provide
  Arbitrary<List<Habit>> routines() {
    return Combinators.combine(
            Arbitraries.of(SHELF),
            Arbitraries.of(Slot.class),
            cadences(),
            Arbitraries.integers().between(-40, 40),
            Arbitraries.integers().between(0, 70).optional(0.4),
            Arbitraries.integers().between(0, 60).optional(0.3))
        .as(Habit::new)
        .list()
        .ofMaxSize(7);
  }

  @Provide
  Arbitrary<Optional<Course>> courses() {
    return Combinators.combine(
            Arbitraries.integers().between(-50, 40),
            Arbitraries.integers().between(7, 28),
            cadences(),
            Arbitraries.of(PhaseDays.Mode.class))
        .as(Course::new)
        .optional(0.5);
  }

  private static Arbitrary<Cadence> cadences() {
    return Arbitraries.oneOf(
        Arbitraries.just(new Cadence.Daily()),
        Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).map(Cadence.Weekdays::new),
        Arbitraries.integers()
            .between(1, 10)
            .map(n -> new Cadence.EveryNDays(n, LocalDate.of(2024, 2, 29))));
  }

  private static Situation situation(LocalDate first, List<Habit> habits, Optional<Course> course) {
    var routine =
        Check.routine(habits.stream().map(habit -> habit.from(first)).toArray(Used[]::new));
    return course.map(one -> withCourse(routine, first, one)).orElse(routine);
  }

  private static Situation withCourse(Situation routine, LocalDate first, Course course) {
    var bottle = Bottle.ampoule();
    var products = new HashMap<>(routine.products());
    products.put(bottle.id(), bottle.product());
    var phase =
        Check.phase(
            bottle, first.plusDays(course.from()), course.days(), course.cadence(), course.mode());
    return new Situation(
            routine.owner(), routine.profile(), products, routine.applications(), List.of())
        .with(phase);
  }

  private static Set<String> facts(Situation situation, Window window) {
    var facts = new HashSet<String>();
    for (var finding : Check.EVALUATOR.findings(situation, window)) {
      finding.on().stream()
          .flatMap(range -> range.from().datesUntil(range.to().plusDays(1)))
          .map(day -> fact(situation, finding, day))
          .forEach(facts::add);
    }
    return facts;
  }

  private static String fact(Situation situation, Finding finding, LocalDate day) {
    if (finding.rule().equals("BOTH_DAILY") && finding.products().size() > 2) {
      return "BOTH_DAILY in turn " + day;
    }
    var names = finding.rule().equals("AMPOULE_DAYS") ? "" : names(situation, finding.products());
    return finding.rule()
        + " "
        + finding.slot().map(Slot::name).orElse("")
        + " "
        + day
        + " "
        + names;
  }

  private static String names(Situation situation, List<UUID> products) {
    return Stream.of(products)
        .flatMap(List::stream)
        .map(id -> situation.products().get(id).name())
        .sorted()
        .collect(Collectors.joining(" + "));
  }
}
