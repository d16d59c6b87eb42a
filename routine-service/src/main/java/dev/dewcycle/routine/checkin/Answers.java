package dev.dewcycle.routine.checkin;

import java.util.List;
import java.util.Optional;

/**
 * What somebody answers.
 *
 * @param comfort how the skin feels, 1-5
 * @param effect what the product does, -2 (much worse) to 2 (much better)
 * @param liking whether it is liked, 1-5
 * @param signs each at most once
 */
public record Answers(
    int comfort, Optional<Integer> effect, Optional<Integer> liking, List<Observation> signs) {
  private static final int COMFORTABLE = 4;
  private static final int UNCOMFORTABLE = 2;
  private static final int BETTER = 1;
  private static final int LIKED = 4;

  public Answers {
    signs = List.copyOf(signs);
  }

  public boolean tellReaction() {
    return signs.stream().anyMatch(Observation::isReaction);
  }

  boolean isUncomfortable() {
    return comfort <= UNCOMFORTABLE;
  }

  /**
   * All well and liked: nothing less speaks for more of a product, and what is not told is no yes.
   */
  boolean isAllWell() {
    return comfort >= COMFORTABLE
        && effect.filter(told -> told >= BETTER).isPresent()
        && liking.filter(told -> told >= LIKED).isPresent()
        && signs.isEmpty();
  }
}
