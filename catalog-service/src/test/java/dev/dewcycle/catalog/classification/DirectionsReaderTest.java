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
        "Use for 4 weeks a year. | 28",
        "Apply over 28 days. | 28",
        "Use daily for 3 months. | 90",
        "2주간 매일 사용하세요. | 14",
        "4주 동안 저녁에 사용 | 28",
        "Use every evening. Do not use for more than 4 weeks. | 28",
        "Not to be used for longer than two weeks. | 14",
        "Do not use continuously for more than 8 weeks. | 56",
        "Use daily for no more than 10 consecutive days. | 10",
        "Use for max. 3 weeks. | 21",
        "Use for 14 days in a row. | 14",
        "Use for 2 weeks in a row, then rest. | 14",
        "Use as a 14-day intensive skin-renewal programme. | 14",
        "Take a course of 28 days. | 28",
        "Use in cycles of 4 weeks. | 28",
        "Use daily for a fortnight. | 14",
        "Use nightly for two weeks, then twice a week. | 14",
        "Use for 7 days, avoiding the eyes. | 7",
        "하루 1개씩 7일간 사용하세요. | 7",
        "일주일 동안 매일 밤 사용 | 7",
        "두 달간 사용 | 60",
        "14일 집중 케어 프로그램 | 14",
        "최대 4주까지 사용하세요. | 28",
        "매일 사용하되, 4주 이상 연속으로 사용하지 마세요. | 28",
        "2주를 넘기지 마십시오. | 14",
        "Apply every night, but stop after 2 weeks. | 14",
        "2주 사용 후 1주 쉬세요. | 14"
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
        "Do a patch test for 2 days first.",
        "Use twice a week for the first 2 weeks.",
        "Start with every other night for 2 weeks, then use nightly.",
        "Use every other night for two weeks. Then use every night.",
        "Use 2 times a week for 4 weeks and increase gradually.",
        "For best results, use daily for 4 weeks.",
        "It takes up to 12 weeks.",
        "Do not leave on for more than 10 minutes.",
        "Do not use more than 3 times a week.",
        "Use up to 3 nights a week.",
        "Up to 5 days per month.",
        "Use for 2 days a month.",
        "Use up to 4 nights monthly.",
        "Use up to 2 nights in a row.",
        "Do not use for more than 3 nights in a row.",
        "Use for 2 evenings per week.",
        "Use over two days each week.",
        "Use at most 3 nights/week.",
        "Up to 3 days weekly.",
        "4주 이상 꾸준히 사용하세요.",
        "4주간 임상 시험 완료",
        "처음 2주간은 주 2회 사용하세요.",
        "개봉 후 6개월 이내에 사용하세요.",
        "Store in a cool place for up to 24 months."
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
        "Up to 5 days per month. | 2",
        "Use for 2 days a month. | 1",
        "주 2-3회 사용하세요 | 3",
        "일주일에 2번 사용 | 2",
        "Use daily. | 7",
        "Apply every evening. | 7",
        "Apply morning and night. | 14",
        "Use AM/PM. | 14",
        "Use twice daily. | 14",
        "아침 저녁으로 발라 주세요. | 14",
        "Start with twice a week, then daily. | 7",
        "Start twice a week. Go on to every night. | 7",
        "Use three nights a week. | 3",
        "Apply twice/day. | 14",
        "Use up to 3 nights a week. | 3",
        "Use on 2 to 3 evenings weekly. | 3",
        "Use every 2-3 days. | 4",
        "Use every two days. | 4",
        "Use every two weeks. | 1",
        "Use once a fortnight. | 1",
        "Use 8 times a month. | 2",
        "Do not use more than 3 times a week. | 3",
        "Never exceed two applications per week. | 2",
        "Use no more than twice a week. | 2",
        "Use twice a week, followed by your daily moisturiser. | 2",
        "Use A.M. and P.M. | 14",
        "Use in the evening and in the morning. | 14",
        "Use thrice weekly. | 3",
        "Use on Monday, Wednesday and Friday evenings. | 3",
        "처음에는 주 2회 사용하고 점차 매일 사용하세요. | 7",
        "한 달에 2회 | 1",
        "월 8회 사용 | 2",
        "주 2~3회 | 3",
        "주1회 사용하세요 | 1",
        "일주일에 두세 번 사용하세요. | 3",
        "2주에 1회 | 1",
        "격주로 사용하세요. | 1",
        "이틀에 한 번 사용하세요. | 4",
        "2-3일에 한 번 | 4",
        "하루 걸러 사용하세요. | 4",
        "주 3회 이상 사용하지 마세요. | 3",
        "매일 아침 저녁 | 14",
        "1일 2회 사용하세요. | 14",
        "하루 한두 번 바르세요. | 14",
        "아침 또는 저녁에 바르세요. | 7"
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
        "매일 저녁 사용",
        "Apply morning and night, avoiding the eye area.",
        "Apply 2x/day.",
        "Use once / day",
        "Apply twice daily but do not use on broken skin.",
        "Apply every evening and use SPF in the morning.",
        "For best results, apply morning and night.",
        "Use night and day.",
        "3 drops per day",
        "매일 저녁 사용하되, 눈가에는 사용하지 마세요.",
        "하루 한 번 사용하세요.",
        "하루 1앰플씩 사용하세요.",
        "눈에 들어가지 않게 주의하며 매일 저녁 사용하세요.",
        "저녁과 아침에 사용하세요."
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
        "Apply every other night.",
        "Not needed every day.",
        "Use now and then rather than daily.",
        "Apply before your daily moisturiser.",
        "Do not use more than once a day.",
        "Avoid the eyes, mouth and nose.",
        "매일 사용하지 마세요.",
        "하루 걸러 사용하세요.",
        "한 달에 2회"
      })
  void what_is_not_every_day_is_not(String directions) {
    assertThat(DirectionsReader.read(directions).daily()).isFalse();
  }

  @Test
  void halves_of_the_day_are_read() {
    assertThat(DirectionsReader.read("Apply at night.").slots()).containsExactly(Slot.PM);
    assertThat(DirectionsReader.read("Apply in the morning.").slots()).containsExactly(Slot.AM);
    assertThat(DirectionsReader.read("Apply at night. In the morning, use SPF 50.").slots())
        .containsExactly(Slot.PM);
    assertThat(DirectionsReader.read("Apply morning and night.").slots())
        .containsExactlyInAnyOrder(Slot.AM, Slot.PM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "Apply after cleansing."})
  void directions_that_say_nothing_are_silent(String directions) {
    assertThat(DirectionsReader.read(directions)).isEqualTo(Directions.SILENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "every 0 days",
        "Use 0 times a week for 0 weeks.",
        "Use 999 times a week for 999 months.",
        "주 99회, 0일에 1회, 0주간",
        "for for for 4 4 weeks weeks",
        "((,,::;;..!!"
      })
  void nonsense_is_read_without_harm(String directions) {
    var read = DirectionsReader.read(directions.repeat(60));

    assertThat(read.usesPerWeek().orElse(1)).isBetween(1, 14);
    assertThat(read.courseDays().orElse(2)).isGreaterThan(1);
  }
}
