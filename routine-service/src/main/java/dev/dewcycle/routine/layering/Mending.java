package dev.dewcycle.routine.layering;

/**
 * Clears a routine without looking for the cheapest way: drops whatever is in the way, then takes
 * back as much as can be. Each step is checked, so that what comes out is proven to be clear.
 */
final class Mending {
  private final Menu menu;
  private final Troubles troubles;
  private final Influence influence;

  Mending(Menu menu, Window window, Troubles troubles) {
    this.menu = menu;
    this.troubles = troubles;
    this.influence = new Influence(menu, window, troubles);
  }

  /** Choices without troubles. */
  int[] of(int[] start) {
    var chosen = start.clone();
    for (var left = troubles.in(menu.with(chosen));
        !left.isEmpty();
        left = troubles.in(menu.with(chosen))) {
      if (!dropOneOf(left.getFirst(), chosen)) {
        chosen = menu.nothing();
      }
    }
    for (var i = 0; i < chosen.length; i++) {
      soften(i, chosen);
    }
    return chosen;
  }

  /** Drops what a breach depends on and is missed least; false where nothing is left to drop. */
  private boolean dropOneOf(Breach breach, int[] chosen) {
    var nothing = menu.nothing();
    var least =
        influence.on(breach, chosen).stream()
            .filter(i -> chosen[i] != nothing[i])
            .boxed()
            .min((one, other) -> Integer.compare(dropped(one), dropped(other)));
    least.ifPresent(i -> chosen[i] = nothing[i]);
    return least.isPresent();
  }

  private int dropped(int place) {
    return menu.choices().get(place).getLast().cost();
  }

  /** Takes the cheapest choice with which everything stays clear. */
  private void soften(int place, int[] chosen) {
    var last = chosen[place];
    for (chosen[place] = 0; chosen[place] < last; chosen[place]++) {
      if (troubles.in(menu.with(chosen)).isEmpty()) {
        return;
      }
    }
  }
}
