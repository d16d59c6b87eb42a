package dev.dewcycle.routine.fit;

import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.TODAY;
import static dev.dewcycle.routine.layering.Bottle.bottle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.Category;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.subscriber.Profile;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsualUsageTest {
  private static final Profile SOMEBODY = Profile.of(ZoneId.of("Asia/Seoul"));

  @Test
  void a_serum_is_for_morning_and_evening() {
    assertThat(habit(bottle("Serum", Category.SERUM)))
        .extracting(Application::slot)
        .containsExactly(AM, PM);
  }

  @Test
  void a_sunscreen_is_for_the_morning() {
    assertThat(habit(bottle("Sun", Category.SUNSCREEN)))
        .extracting(Application::slot)
        .containsExactly(AM);
  }

  @Test
  void directions_go_before_what_is_usual() {
    var mask = bottle("Peel", Category.EXFOLIATING_TONER).directed(1, 84);

    assertThat(habit(mask))
        .extracting(Application::cadence)
        .containsExactly(new Cadence.TimesPerWeek(1));
  }

  @Test
  void a_mask_is_for_two_evenings_a_week() {
    assertThat(habit(bottle("Mask", Category.SHEET_MASK).boosted()))
        .extracting(Application::cadence)
        .containsExactly(new Cadence.TimesPerWeek(2));
  }

  @Test
  void what_is_new_counts_from_today() {
    assertThat(habit(bottle("Serum", Category.SERUM)))
        .allMatch(one -> one.usingSince().filter(TODAY::equals).isPresent());
  }

  @Test
  void a_course_is_as_long_as_the_directions_say_within_what_a_phase_may_be() {
    var lengthy = bottle("Ampoule", Category.AMPOULE).directed(7, 56);
    var brief = bottle("Ampoule", Category.AMPOULE).directed(7, 3);

    assertThat(course(lengthy).days()).isEqualTo(28);
    assertThat(course(brief).days()).isEqualTo(7);
  }

  @Test
  void skin_of_medium_sensitivity_takes_an_ampoule_on_five_nights_of_a_week() {
    assertThat(course(bottle("Ampoule", Category.AMPOULE)).cadence())
        .isEqualTo(new Cadence.TimesPerWeek(5));
  }

  private static List<Application> habit(Bottle bottle) {
    return ((Usage.Habit) UsualUsage.of(bottle.product(), SOMEBODY, TODAY)).applications();
  }

  private static Usage.Course course(Bottle bottle) {
    return (Usage.Course) UsualUsage.of(bottle.product(), SOMEBODY, TODAY);
  }
}
