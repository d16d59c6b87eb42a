package dev.dewcycle.routine.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dewcycle.events.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoutineTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate LAST_YEAR = TODAY.minusYears(1);
  private static final UUID SERUM = new UUID(1, 1);

  private final Routine stored =
      new Routine(
          List.of(
              new Application(
                  SERUM,
                  Slot.PM,
                  new Cadence.Daily(),
                  LAST_YEAR,
                  Optional.empty(),
                  Optional.of(LAST_YEAR.minusDays(9)))));

  @Test
  void a_new_application_starts_today() {
    var revised = Routine.EMPTY.revised(List.of(wanted(Slot.PM)), TODAY);

    assertThat(revised.applications().getFirst().from()).isEqualTo(TODAY);
  }

  @Test
  void one_that_stays_keeps_its_start_and_its_time_of_use() {
    var revised = stored.revised(List.of(wanted(Slot.PM)), TODAY);

    assertThat(revised).isEqualTo(stored);
  }

  @Test
  void one_that_stays_takes_what_is_given() {
    var given =
        new Wanted(
            SERUM,
            Slot.PM,
            new Cadence.TimesPerWeek(3),
            Optional.of(TODAY.plusDays(1)),
            Optional.of(TODAY.plusDays(9)),
            Optional.of(TODAY));

    var revised = stored.revised(List.of(given), TODAY).applications().getFirst();

    assertThat(revised.from()).isEqualTo(TODAY.plusDays(1));
    assertThat(revised.usingSince()).contains(TODAY);
    assertThat(revised.until()).contains(TODAY.plusDays(9));
    assertThat(revised.cadence()).isEqualTo(new Cadence.TimesPerWeek(3));
  }

  @Test
  void the_same_product_in_the_other_slot_is_a_new_application() {
    var revised = stored.revised(List.of(wanted(Slot.AM)), TODAY);

    assertThat(revised.applications()).hasSize(1);
    assertThat(revised.applications().getFirst().from()).isEqualTo(TODAY);
  }

  @Test
  void what_is_no_longer_wanted_is_gone() {
    assertThat(stored.revised(List.of(), TODAY)).isEqualTo(Routine.EMPTY);
  }

  @Test
  void an_application_cannot_end_before_it_starts() {
    var ended =
        new Wanted(
            SERUM,
            Slot.AM,
            new Cadence.Daily(),
            Optional.empty(),
            Optional.of(TODAY.minusDays(1)),
            Optional.empty());

    assertThatThrownBy(() -> stored.revised(List.of(ended), TODAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void durations_count_from_the_earlier_of_use_and_start() {
    var application = stored.applications().getFirst();

    assertThat(application.inUseSince()).isEqualTo(LAST_YEAR.minusDays(9));
    assertThat(application.startingOn(TODAY).inUseSince()).isEqualTo(TODAY);
  }

  private static Wanted wanted(Slot slot) {
    return new Wanted(
        SERUM, slot, new Cadence.Daily(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
