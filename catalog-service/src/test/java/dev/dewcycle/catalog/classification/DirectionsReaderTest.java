package dev.dewcycle.catalog.classification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionsReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Use every night for 2 weeks. | 14",
        "Use for two weeks | 14",
        "Use for 2-3 weeks. | 21",
        "Use for up to 4 weeks. | 28",
        "For 10 days, apply at night. | 10",
        "A 14-day course for dull skin. | 14",
        "4-week intensive programme | 28",
        "Use one ampoule a day for 7 days | 7",
        "Use once a week for 4 weeks. | 28",
        "Apply over 28 days. | 28",
        "Use daily for 3 months. | 90",
        "2주간 매일 사용하세요. | 14",
        "4주 동안 저녁에 사용 | 28"
      })
  void a_course_is_read_in_days(String directions, int days) {
    assertThat(DirectionsReader.read(directions).courseDays()).contains(days);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Apply after cleansing.",
        "Leave on for 10 minutes.",
        "Use for at least 4 weeks.",
        "Use for 4 weeks or longer.",
        "Results are visible after 2 weeks.",
        "Clinically tested for 4 weeks.",
        "Use within 4 weeks of opening.",
        "Do not use for 2 weeks after a procedure.",
        "Do a patch test for 2 days first."
      })
  void what_is_no_course_is_not_read_as_one(String directions) {
    assertThat(DirectionsReader.read(directions).courseDays()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Use 2-3 times a week. | 3",
        "Use 2~3 times a week | 3",
        "Use 1–2 times weekly. | 2",
        "Use twice a week at night. | 2",
        "Use once or twice weekly. | 2",
        "Use up to three times per week, at night | 3",
        "Use 3x/week | 3",
        "Use a few times a week. | 3",
        "Apply every other night. | 4",
        "Use every second day | 4",
        "Use every 3 days. | 3",
        "Use on alternate nights. | 4",
        "Once a week. | 1",
        "Use one ampoule per week. | 1",
        "Twice a month. | 1",
        "주 2-3회 사용하세요 | 3",
        "일주일에 2번 사용 | 2",
        "Use daily. | 7",
        "Apply every evening. | 7",
        "Apply morning and night. | 14",
        "Use AM/PM. | 14",
        "Use twice daily. | 14",
        "아침 저녁으로 발라 주세요. | 14",
        "Start with twice a week, then daily. | 7",
        "Start twice a week. Go on to every night. | 7"
      })
  void uses_a_week_are_counted(String directions, int uses) {
    assertThat(DirectionsReader.read(directions).usesPerWeek()).contains(uses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Apply daily.",
        "For daily use.",
        "Apply morning and night",
        "Use in the morning and in the evening.",
        "Use AM & PM",
        "Apply every night",
        "하루 2회 사용",
        "매일 저녁 사용"
      })
  void every_day_is_recognised(String directions) {
    assertThat(DirectionsReader.read(directions).daily()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Apply at night.",
        "Not for daily use.",
        "Do not use daily.",
        "Use 2 times a week, morning and night.",
        "Use a sunscreen daily.",
        "Always wear SPF every morning.",
        "Apply every other night."
      })
  void what_is_not_every_day_is_not(String directions) {
    assertThat(DirectionsReader.read(directions).daily()).isFalse();
  }

  @Test
  void halves_of_the_day_are_read() {
    assertThat(DirectionsReader.read("Apply at night.").slots()).containsExactly(Slot.PM);
    assertThat(DirectionsReader.read("Apply in the morning.").slots()).containsExactly(Slot.AM);
    assertThat(DirectionsReader.read("Apply morning and night.").slots())
        .containsExactlyInAnyOrder(Slot.AM, Slot.PM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "Apply after cleansing."})
  void directions_that_say_nothing_are_silent(String directions) {
    assertThat(DirectionsReader.read(directions)).isEqualTo(Directions.SILENT);
  }
}
