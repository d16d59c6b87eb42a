package dev.dewcycle.catalog.comparison;

import dev.dewcycle.catalog.classification.Analysis;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Two products side by side. Pure: the same two give the same answer, and swapped ones the mirrored
 * one.
 *
 * @param verdicts one for each of the four aspects, in their order
 * @param families absent where the content of one is not known
 * @param picks one for each profile, in their order
 */
public record Comparison(
    Side left,
    Side right,
    List<Verdict> verdicts,
    Optional<Families> families,
    Together together,
    List<Pick> picks) {

  public Comparison {
    verdicts = List.copyOf(verdicts);
    picks = List.copyOf(picks);
  }

  public static Comparison of(Analysis leftAnalysis, Analysis rightAnalysis) {
    var left = Side.of(leftAnalysis);
    var right = Side.of(rightAnalysis);
    return new Comparison(
        left,
        right,
        Verdicts.of(left, right),
        left.contentKnown() && right.contentKnown()
            ? Optional.of(Families.of(left.families(), right.families()))
            : Optional.empty(),
        Together.of(left, right),
        Arrays.stream(Profile.values())
            .map(profile -> PickRule.judge(profile, left, right))
            .toList());
  }

  /** The profiles that the product on one side is picked for, alone or as well as the other. */
  public List<Profile> picked(Pick.Choice side) {
    return picks.stream()
        .filter(pick -> pick.choice() == side || pick.choice() == Pick.Choice.EITHER)
        .map(Pick::profile)
        .toList();
  }
}
