package dev.dewcycle.routine.care;

import static java.util.stream.Collectors.groupingBy;

import dev.dewcycle.events.CareDatesChanged.CareDate;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.layering.SunNeed;
import dev.dewcycle.routine.owned.Owned;
import dev.dewcycle.routine.patchtest.PatchTest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What care outside phases goes by.
 *
 * @param tests the subscriber's patch tests, begun or over
 * @param owned what the subscriber owns
 * @param paoMonths periods after opening by product, months; unknown ones are missing
 * @param sun the mornings without a needed cover
 */
public record Care(
    List<PatchTest> tests, List<Owned> owned, Map<UUID, Integer> paoMonths, Optional<SunNeed> sun) {

  /** The dates in an order of their own, so that what has not changed is the same. */
  public List<CareDate> dates() {
    return Stream.of(patchTests(), openJars(), sun.stream().map(Care::sunscreen))
        .flatMap(dates -> dates)
        .distinct()
        .sorted(
            Comparator.comparing(CareDate::kind)
                .thenComparing(CareDate::product)
                .thenComparing(date -> date.slot().map(Slot::ordinal).orElse(-1))
                .thenComparing(CareDate::from))
        .toList();
  }

  /** The latest test with each product, until its result is told. */
  private Stream<CareDate> patchTests() {
    return tests.stream().collect(groupingBy(PatchTest::product)).values().stream()
        .map(
            ofProduct ->
                ofProduct.stream()
                    .max(Comparator.comparing(PatchTest::startedOn).thenComparing(PatchTest::id))
                    .orElseThrow())
        .filter(test -> test.result().isEmpty())
        .flatMap(Care::days);
  }

  /** The week's test is applied in the morning and in the evening; the quick one is looked at. */
  private static Stream<CareDate> days(PatchTest test) {
    var slots =
        switch (test.kind()) {
          case SEVEN_DAYS -> Stream.of(Optional.of(Slot.AM), Optional.of(Slot.PM));
          case QUICK_48H -> Stream.of(Optional.<Slot>empty());
        };
    return slots.map(
        slot ->
            new CareDate(
                test.product(),
                ReminderKind.PATCH_TEST,
                slot,
                test.startedOn(),
                Optional.of(test.passesFrom().minusDays(1))));
  }

  private Stream<CareDate> openJars() {
    return owned.stream()
        .flatMap(
            jar ->
                jar
                    .openedOn()
                    .flatMap(
                        day ->
                            Optional.ofNullable(paoMonths.get(jar.product())).map(day::plusMonths))
                    .map(day -> expiry(jar.product(), day))
                    .stream());
  }

  private static CareDate expiry(UUID product, LocalDate day) {
    return new CareDate(
        product, ReminderKind.OPEN_JAR_EXPIRY, Optional.empty(), day, Optional.of(day));
  }

  private static CareDate sunscreen(SunNeed need) {
    return new CareDate(
        need.product(), ReminderKind.SUNSCREEN, Optional.empty(), need.from(), need.until());
  }
}
