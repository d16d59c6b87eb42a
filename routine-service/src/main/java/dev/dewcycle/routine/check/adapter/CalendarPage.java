package dev.dewcycle.routine.check.adapter;

import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.Slot;
import dev.dewcycle.kit.web.Texts;
import dev.dewcycle.routine.layering.Finding;
import dev.dewcycle.routine.layering.Language;
import dev.dewcycle.routine.layering.Text;
import dev.dewcycle.routine.product.Product;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A calendar as a page: everything that its template shows, in words.
 *
 * @param findings numbered from 1 in the order of their weight; days refer to them by number
 */
record CalendarPage(
    String language,
    String title,
    String range,
    List<Week> weeks,
    List<Note> findings,
    List<String> unknown,
    Texts texts) {

  /** Monday to Sunday, as far as the calendar covers them. */
  record Week(String title, List<Band> bands, List<Day> days) {}

  /**
   * A phase across a week.
   *
   * @param from column of its first day, 1-7
   * @param to column after its last day, 2-8
   */
  record Band(int from, int to, String text) {}

  /** One day: the column that it stands in, its steps, and the numbers of its findings. */
  record Day(
      int column,
      LocalDate date,
      String title,
      boolean today,
      List<Step> morning,
      List<Step> evening,
      List<Mark> marks) {}

  /** A product by its step. */
  record Step(String step, String product) {}

  /** Points from a day to a finding. */
  record Mark(int number, String severity, String weight) {}

  /** A finding with its ways out. */
  record Note(
      int number,
      String severity,
      String weight,
      String when,
      String text,
      String evidence,
      List<String> remedies) {}

  static CalendarPage of(String subscriber, CalendarService.Calendar calendar, Texts texts) {
    var window = calendar.plan().window();
    return new CalendarPage(
        texts.locale().toLanguageTag(),
        texts.text("title", subscriber),
        range(new DateRange(window.first(), window.last()), texts),
        weeks(calendar, texts),
        notes(calendar, texts),
        calendar.plan().unknown().stream().map(id -> name(id, calendar)).sorted().toList(),
        texts);
  }

  private static List<Week> weeks(CalendarService.Calendar calendar, Texts texts) {
    return calendar.days().stream()
        .collect(Collectors.groupingBy(CalendarPage::monday))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(week -> week(week.getValue(), calendar, texts))
        .toList();
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static Week week(List<LocalDate> dates, CalendarService.Calendar calendar, Texts texts) {
    return new Week(
        range(new DateRange(dates.getFirst(), dates.getLast()), texts),
        bands(dates, calendar, texts),
        dates.stream().map(date -> day(date, calendar, texts)).toList());
  }

  private static List<Band> bands(
      List<LocalDate> dates, CalendarService.Calendar calendar, Texts texts) {
    return calendar.situation().phases().stream()
        .flatMap(
            phase -> {
              var within =
                  dates.stream()
                      .filter(day -> !day.isBefore(phase.first()) && !day.isAfter(phase.last()))
                      .toList();
              var span = range(new DateRange(phase.first(), phase.last()), texts);
              return within.isEmpty()
                  ? Stream.empty()
                  : Stream.of(
                      new Band(
                          column(within.getFirst()),
                          column(within.getLast()) + 1,
                          texts.text("phase", name(phase.product(), calendar), span)));
            })
        .toList();
  }

  private static Day day(LocalDate date, CalendarService.Calendar calendar, Texts texts) {
    return new Day(
        column(date),
        date,
        CalendarDates.day(date, texts.locale()),
        date.equals(calendar.today()),
        steps(date, Slot.AM, calendar, texts),
        steps(date, Slot.PM, calendar, texts),
        marks(date, calendar, texts));
  }

  private static int column(LocalDate date) {
    return date.getDayOfWeek().getValue();
  }

  private static List<Step> steps(
      LocalDate date, Slot slot, CalendarService.Calendar calendar, Texts texts) {
    return calendar.plan().steps(slot, date).stream()
        .map(product -> new Step(texts.text("step." + product.role()), product.name()))
        .toList();
  }

  private static List<Mark> marks(LocalDate date, CalendarService.Calendar calendar, Texts texts) {
    var all = calendar.checked().findings();
    return calendar.findingsOn(date).stream()
        .map(
            found ->
                new Mark(
                    all.indexOf(found) + 1,
                    texts.text("severity." + found.severity()),
                    weight(found)))
        .toList();
  }

  private static List<Note> notes(CalendarService.Calendar calendar, Texts texts) {
    var all = calendar.checked().findings();
    return IntStream.range(0, all.size()).mapToObj(i -> note(i + 1, all.get(i), texts)).toList();
  }

  private static Note note(int number, Finding found, Texts texts) {
    return new Note(
        number,
        texts.text("severity." + found.severity()),
        weight(found),
        found.on().stream().map(days -> range(days, texts)).collect(Collectors.joining(", ")),
        spoken(found.explanation(), texts),
        texts.text("evidence", found.evidence().grade(), found.rule()),
        found.remedies().stream().map(remedy -> spoken(remedy.text(), texts)).toList());
  }

  private static String spoken(Text text, Texts texts) {
    return text.in(texts.locale().equals(Locale.KOREAN) ? Language.KO : Language.EN);
  }

  private static String weight(Finding found) {
    return found.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String range(DateRange days, Texts texts) {
    return CalendarDates.range(days, texts.locale());
  }

  private static String name(UUID product, CalendarService.Calendar calendar) {
    return Optional.ofNullable(calendar.situation().products().get(product))
        .map(Product::name)
        .orElse(product.toString());
  }
}
