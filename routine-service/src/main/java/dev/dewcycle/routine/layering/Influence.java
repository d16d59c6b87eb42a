package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Slot;
import java.util.BitSet;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Tells whose choices a breach depends on: while all of these stay as they are, it stays, whatever
 * else is edited. More than need be does no harm but to the search; fewer would make it wrong.
 */
final class Influence {
  private final Menu menu;
  private final Troubles troubles;
  private final Room room;

  Influence(Menu menu, Window window, Troubles troubles) {
    this.menu = menu;
    this.troubles = troubles;
    this.room = new Room(menu, window, troubles);
  }

  /** The places of the menu on which a breach of the chosen routine depends. */
  BitSet on(Breach breach, int[] chosen) {
    var named = named(breach, chosen);
    return tight(breach, named, chosen).orElseGet(() -> reach(breach, named, chosen));
  }

  /**
   * The choices there, as bits by place: the chosen ones, and where they matter by their days alone
   * all that are as bad, being applied on the same days and more.
   */
  long[] choices(Breach breach, int[] chosen) {
    var named = named(breach, chosen);
    var tight = tight(breach, named, chosen);
    var places = tight.orElseGet(() -> reach(breach, named, chosen));
    var rule = troubles.rule(breach);
    var isOfDays = rule instanceof BothDaily || Compatible.isOfDays(rule);
    var areKnown = isOfDays && flexible(named, chosen).isEmpty();
    var bits = new long[menu.size()];
    for (var i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
      bits[i] = 1L << chosen[i];
      if ((tight.isPresent() || (areKnown && named.get(i))) && !sways(breach, i)) {
        var inTheSlot = breach.slot().isPresent() || (tight.isPresent() && rule instanceof Pair);
        bits[i] |= menu.noLessThan(i, chosen[i], inTheSlot);
      }
    }
    return bits;
  }

  private BitSet named(Breach breach, int[] chosen) {
    var places = new BitSet();
    for (var i = 0; i < menu.habits().size(); i++) {
      places.set(i, isNamed(breach, i, chosen));
    }
    return places;
  }

  private BitSet flexible(BitSet places, int[] chosen) {
    var flexible = (BitSet) places.clone();
    places.stream().filter(i -> !isFlexible(i, chosen)).forEach(flexible::clear);
    return flexible;
  }

  /** Fewer places than it reaches, where days are too scarce for any other outcome. */
  private Optional<BitSet> tight(Breach breach, BitSet named, int[] chosen) {
    return switch (troubles.rule(breach)) {
      case Pair _, IrritantsInSlot _ -> {
        var flexible = flexible(named, chosen);
        yield flexible.isEmpty() ? Optional.empty() : room.tooTight(flexible, chosen);
      }
      case BothDaily rule when breach.products().size() > 2 ->
          room.bothDaily(named, chosen, rule.days()).flatMap(few -> swayed(few, breach, chosen));
      default -> Optional.empty();
    };
  }

  /** With those that may take it over; empty where their days depend on others. */
  private Optional<BitSet> swayed(BitSet few, Breach breach, int[] chosen) {
    var all = (BitSet) few.clone();
    for (var i = 0; i < menu.habits().size(); i++) {
      if (sways(breach, i)) {
        if (isFlexible(i, chosen)) {
          return Optional.empty();
        }
        all.set(i);
      }
    }
    return Optional.of(all);
  }

  private BitSet reach(Breach breach, BitSet named, int[] chosen) {
    var rule = troubles.rule(breach);
    var places = (BitSet) named.clone();
    IntStream.range(0, menu.habits().size()).filter(i -> sways(breach, i)).forEach(places::set);
    if (rule instanceof WithoutSunscreen) {
      places.set(menu.sunscreen());
    }
    return isOnAnyDay(rule) && areSteady(flexible(named, chosen), chosen)
        ? places
        : withNeighbours(places, chosen);
  }

  /** Whether it is broken on whatever days something is applied. */
  private static boolean isOnAnyDay(Rule rule) {
    return Compatible.isOfDays(rule) && !(rule instanceof Pair || rule instanceof IrritantsInSlot);
  }

  private boolean areSteady(BitSet flexible, int[] chosen) {
    return flexible.stream().allMatch(i -> room.isSteady(menu.choice(i, chosen[i]).applications()));
  }

  /** Whether it is one of those that break the rule, as they are applied now. */
  private boolean isNamed(Breach breach, int place, int[] chosen) {
    var left = menu.choice(place, chosen[place]).applications();
    if (left.isEmpty() || breach.products().stream().noneMatch(one -> isOf(place, one.id()))) {
      return false;
    }
    // The slot of a missing cover is not the one in which the product is applied.
    return troubles.rule(breach) instanceof WithoutSunscreen
        || breach.slot().filter(slot -> slot != left.getFirst().slot()).isEmpty();
  }

  private boolean isOf(int place, UUID product) {
    return menu.habits().get(place).product().equals(product);
  }

  private boolean sways(Breach breach, int place) {
    var rule = troubles.rule(breach);
    return content(place).filter(content -> sways(rule, breach, content)).isPresent();
  }

  /** Whether a product that a breach does not name can clear it by being there. */
  private boolean sways(Rule rule, Breach breach, Content content) {
    return switch (rule) {
      case WithoutSunscreen _ -> content.product().isSunCover();
      case StartUp startUp -> content.exposed().meets(startUp.families());
      case NewActives _, IrritantsOnDay _ -> !content.exposed().onlySupport();
      // What several break in turn, a milder pair may take over.
      case BothDaily _ ->
          breach.products().size() > 2
              && !menu.situation().profile().needsCare()
              && content.exposed().onlySupport()
              && (content.product().countsAsSerum() || content.product().countsAsAmpoule());
      default -> false;
    };
  }

  /** With all that can push flexible ones of them to other days. */
  private BitSet withNeighbours(BitSet places, int[] chosen) {
    var open = (BitSet) places.clone();
    for (var i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(0)) {
      open.clear(i);
      if (isFlexible(i, chosen)) {
        for (var j = 0; j < menu.habits().size(); j++) {
          if (!places.get(j) && pushes(i, j)) {
            places.set(j);
            open.set(j);
          }
        }
      }
    }
    return places;
  }

  private boolean isFlexible(int place, int[] chosen) {
    return Room.isFlexible(menu.choice(place, chosen[place]).applications());
  }

  private boolean pushes(int place, int other) {
    for (var slot : Slot.values()) {
      for (var otherSlot : Slot.values()) {
        if (meet(use(place, slot), use(other, otherSlot))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean meet(Optional<Use> one, Optional<Use> other) {
    return one.isPresent()
        && other.isPresent()
        && (BothDaily.meet(one.get(), other.get())
            || troubles.book().clash(one.get(), other.get()).isPresent());
  }

  private Optional<Use> use(int place, Slot slot) {
    return content(place).map(content -> Use.always(content, slot));
  }

  private Optional<Content> content(int place) {
    return menu.situation().shelf().find(menu.habits().get(place).product());
  }
}
