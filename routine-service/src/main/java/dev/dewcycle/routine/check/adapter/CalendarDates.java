package dev.dewcycle.routine.check.adapter;

import dev.dewcycle.events.DateRange;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a page shows them. */
final class CalendarDates {
  private CalendarDates() {}

  /** A day with its weekday: {@code Mon 2 Mar}, {@code 3월 2일 (월)}. */
  static String day(LocalDate date, Locale locale) {
    return format(date, isKorean(locale) ? "M월 d일 (E)" : "EEE d MMM", locale);
  }

  /** One day or a span, the year told once. */
  static String range(DateRange days, Locale locale) {
    var to = format(days.to(), isKorean(locale) ? "yyyy년 M월 d일" : "d MMM yyyy", locale);
    if (days.from().equals(days.to())) {
      return to;
    }
    var sameYear = days.from().getYear() == days.to().getYear();
    if (isKorean(locale)) {
      var end = sameYear ? format(days.to(), "M월 d일", locale) : to;
      return format(days.from(), "yyyy년 M월 d일", locale) + " – " + end;
    }
    return format(days.from(), sameYear ? "d MMM" : "d MMM yyyy", locale) + " – " + to;
  }

  private static boolean isKorean(Locale locale) {
    return locale.getLanguage().equals(Locale.KOREAN.getLanguage());
  }

  private static String format(LocalDate date, String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(date);
  }
}
