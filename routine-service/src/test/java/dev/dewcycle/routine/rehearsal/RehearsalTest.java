package dev.dewcycle.routine.rehearsal;

import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.layering.Bottle.glycolic;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.RuleBook;
import dev.dewcycle.routine.layering.RuleChange;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.Used;
import dev.dewcycle.routine.layering.Window;
import dev.dewcycle.routine.layering.Written;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.rehearsal.Tally.Turn;
import dev.dewcycle.routine.subscriber.Profile;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  private static final Window WINDOW = Window.from(Bottle.TODAY);

  private final Used sun = sunscreen().daily(AM);
  private final Situation acids = routine(retinol().on(PM, MONDAY), glycolic().on(PM, MONDAY), sun);
  private final Situation thrice = routine(glycolic().on(PM, MONDAY, WEDNESDAY, FRIDAY), sun);

  @Test
  void the_same_book_changes_nothing() {
    var rehearsal = new Rehearsal(book(), book());

    assertThat(rehearsal.effects(acids, WINDOW)).isEmpty();
  }

  @Test
  void a_stricter_rule_opens_findings_and_tells_the_days() {
    var stricter = rehearsal("L24", Map.of("finds", fields(Map.of("most", plain("2")))));

    var effects = stricter.effects(thrice, WINDOW);

    assertThat(effects)
        .singleElement()
        .satisfies(
            effect -> {
              assertThat(effect.kind()).isEqualTo(Effect.Kind.OPENED);
              assertThat(effect.rule()).isEqualTo("L24");
              assertThat(effect.after()).contains(Severity.CAUTION);
              assertThat(effect.products()).containsExactly(glycolic().id());
              assertThat(effect.on()).contains(new DateRange(Bottle.TODAY, Bottle.TODAY));
            });
  }

  @Test
  void a_silent_rule_clears_its_findings() {
    var silent = rehearsal("L01", Map.of("off", plain("yes")));

    assertThat(silent.effects(acids, WINDOW))
        .extracting(Effect::rule, Effect::kind)
        .containsExactly(tuple("L01", Effect.Kind.CLEARED));
  }

  @Test
  void another_severity_is_a_change_and_no_opening() {
    var milder = rehearsal("L01", Map.of("severity", plain("INFO")));

    assertThat(milder.effects(acids, WINDOW))
        .singleElement()
        .satisfies(
            effect -> {
              assertThat(effect.kind()).isEqualTo(Effect.Kind.CHANGED);
              assertThat(effect.before()).contains(Severity.AVOID);
              assertThat(effect.after()).contains(Severity.INFO);
            });
  }

  @Test
  void all_pages_are_counted_by_rule_with_a_few_examples() {
    var pages =
        new ArrayDeque<>(List.of(page(0, 10, acids), page(10, 10, thrice), List.<Subject>of()));
    var milder = rehearsal("L01", Map.of("severity", plain("INFO")));

    var tally = milder.over(pages::removeFirst, () -> true);

    assertThat(tally.checked()).isEqualTo(20);
    assertThat(tally.affected()).isEqualTo(10);
    assertThat(tally.rules()).containsOnlyKeys("L01");
    var rule = tally.rules().get("L01");
    assertThat(rule.affected()).isEqualTo(10);
    assertThat(rule.turns())
        .containsExactly(
            Map.entry(new Turn(Optional.of(Severity.AVOID), Optional.of(Severity.INFO)), 10L));
    assertThat(rule.examples())
        .extracting(Tally.Example::subscriber)
        .containsExactly("s0", "s1", "s2", "s3", "s4");
  }

  @Test
  void when_time_is_up_no_further_page_is_read() {
    var pages = new ArrayDeque<>(List.of(page(0, 10, acids)));

    var tally = new Rehearsal(book(), book()).over(pages::removeFirst, () -> false);

    assertThat(tally.checked()).isEqualTo(10);
  }

  private static List<Subject> page(int from, int count, Situation situation) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> new Subject("s" + i, situation, Bottle.TODAY))
        .toList();
  }

  private static Evaluator book() {
    return new Evaluator(RuleBook.standard());
  }

  private static Rehearsal rehearsal(String rule, Map<String, Written> changed) {
    var all = new HashMap<>(changed);
    all.put("rule", plain(rule));
    var after = RuleBook.standard().changed(List.of(RuleChange.of(fields(all))));
    return new Rehearsal(book(), new Evaluator(after));
  }

  private static Written plain(String text) {
    return new Written.Plain("#", text);
  }

  private static Written fields(Map<String, Written> fields) {
    return new Written.Mapped("#", fields);
  }

  private static Situation routine(Used... used) {
    var products = new HashMap<UUID, Product>();
    Arrays.stream(used).forEach(one -> products.put(one.product().id(), one.product()));
    return new Situation(
        "her",
        Profile.of(ZoneId.of("Asia/Seoul")),
        products,
        Arrays.stream(used).map(Used::application).toList(),
        List.of());
  }
}
