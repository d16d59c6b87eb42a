package dev.dewcycle.routine.layering;

import static dev.dewcycle.events.ActiveFamily.AHA;
import static dev.dewcycle.events.ActiveFamily.BENZOYL_PEROXIDE;
import static dev.dewcycle.events.ActiveFamily.BHA;
import static dev.dewcycle.events.ActiveFamily.RETINOID;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Severity;
import dev.dewcycle.events.Slot;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules again, read day by day from what the domain says, slowly and without a day set: what
 * the evaluator is compared with. Knows cadences with fixed days only. This class has what can be
 * told from one day; {@link NaivePerson} and {@link NaiveTimes} have the rest.
 */
final class NaiveEvaluator {
  private final Situation situation;
  private final NaiveCalendar calendar;
  private final Seen seen;

  private NaiveEvaluator(Situation situation, NaiveCalendar calendar, Seen seen) {
    this.situation = situation;
    this.calendar = calendar;
    this.seen = seen;
  }

  static Seen check(Situation situation, Window window) {
    var calendar = new NaiveCalendar(situation, window.first());
    var seen = new Seen();
    var naive = new NaiveEvaluator(situation, calendar, seen);
    var person = new NaivePerson(situation, calendar, seen);
    IntStream.range(0, window.days()).forEach(naive::look);
    IntStream.range(0, window.days()).forEach(person::look);
    person.medicines(window);
    new NaiveTimes(situation, window, calendar, seen).look();
    return seen;
  }

  private void look(int day) {
    for (var slot : Slot.values()) {
      var products = calendar.on(day, slot);
      pairs(products, (one, other) -> inSlot(day, slot, one, other));
      products.forEach(one -> alone(day, slot, one));
    }
    pairs(calendar.on(day), (one, other) -> onDay(day, one, other));
    irritantsOf(day);
    sun(day);
  }

  /** Every two different products, in no order. */
  private static void pairs(
      Set<NaiveProduct> products, BiConsumer<NaiveProduct, NaiveProduct> look) {
    var list = List.copyOf(products);
    for (var i = 0; i < list.size(); i++) {
      for (var j = i + 1; j < list.size(); j++) {
        look.accept(list.get(i), list.get(j));
      }
    }
  }

  private void inSlot(int day, Slot slot, NaiveProduct one, NaiveProduct other) {
    for (var meeting : NaivePairs.ALL) {
      if (meeting.inSlot() && meeting.isOf(one, other)) {
        seen.add(meeting.rule(), slot.name(), meeting.severity(), List.of(one, other), day);
      }
    }
    if (lacks(one, other) && lacks(other, one) && !isMuted(day, one, other)) {
      seen.add("L27", slot.name(), Severity.AVOID, List.of(one, other), day);
    }
  }

  private static boolean lacks(NaiveProduct one, NaiveProduct other) {
    return !one.irritant().containsAll(other.irritant());
  }

  private void onDay(int day, NaiveProduct one, NaiveProduct other) {
    for (var meeting : NaivePairs.ALL) {
      if (!meeting.inSlot() && meeting.isOf(one, other)) {
        seen.add(meeting.rule(), "", meeting.severity(), List.of(one, other), day);
      }
    }
  }

  private void alone(int day, Slot slot, NaiveProduct product) {
    if (product.has(RETINOID) && slot == Slot.AM) {
      seen.add("L22", "AM", Severity.AVOID, List.of(product), day);
    }
    if (product.lists("ADAPALENE") && product.has(BENZOYL_PEROXIDE)) {
      seen.add("L04", slot.name(), Severity.INFO, List.of(product), day);
    }
    if (product.product().role() == Category.SUNSCREEN && slot == Slot.PM) {
      seen.add("L34", "PM", Severity.INFO, List.of(product), day);
    }
  }

  private void irritantsOf(int day) {
    var products = new HashSet<NaiveProduct>();
    var families = EnumSet.noneOf(ActiveFamily.class);
    for (var product : calendar.on(day)) {
      if (!product.irritant().isEmpty()) {
        products.add(product);
        families.addAll(product.irritant());
      }
    }
    var isOne = products.stream().anyMatch(one -> one.irritant().containsAll(families));
    var isTold =
        products.size() == 2
            && products.stream()
                .anyMatch(one -> products.stream().anyMatch(other -> isMuted(day, one, other)));
    if (families.size() > 2 && !isOne && !isTold) {
      seen.add("L26", "", Severity.CAUTION, products, day);
    }
  }

  /** Whether a conflict between two families is found of just these two products on this day. */
  private boolean isMuted(int day, NaiveProduct one, NaiveProduct other) {
    return NaivePairs.ALL.stream()
        .filter(meeting -> meeting.mutesLoad() && meeting.isOf(one, other))
        .anyMatch(meeting -> !meeting.inSlot() || haveSlotInCommon(day, one, other));
  }

  private boolean haveSlotInCommon(int day, NaiveProduct one, NaiveProduct other) {
    return Stream.of(Slot.values())
        .map(slot -> calendar.on(day, slot))
        .anyMatch(products -> products.contains(one) && products.contains(other));
  }

  private void sun(int morning) {
    var isCovered =
        situation.profile().sunscreenElsewhere()
            || calendar.on(morning, Slot.AM).stream().anyMatch(one -> one.product().isSunCover());
    if (!isCovered) {
      sun("L19", Severity.AVOID, AHA, 7, morning);
      sun("L20", Severity.AVOID, RETINOID, 1, morning);
      sun("L21", Severity.INFO, BHA, 1, morning);
    }
  }

  private void sun(String rule, Severity severity, ActiveFamily family, int after, int day) {
    for (var product : calendar.products()) {
      if (product.has(family) && isSensitizing(product, after, day)) {
        seen.add(rule, "AM", severity, List.of(product), day);
      }
    }
  }

  /** Whether it is applied in this very morning, or was not long before. */
  private boolean isSensitizing(NaiveProduct product, int after, int morning) {
    var applied = calendar.on(morning, Slot.AM).contains(product);
    for (var back = 1; back <= after && !applied; back++) {
      applied = calendar.on(morning - back).contains(product);
    }
    return applied;
  }
}
