package dev.dewcycle.catalog.comparison.adapter;

import dev.dewcycle.catalog.classification.Traits;
import dev.dewcycle.catalog.comparison.Families;
import dev.dewcycle.catalog.comparison.Pick;
import dev.dewcycle.catalog.comparison.Profile;
import dev.dewcycle.catalog.comparison.Side;
import dev.dewcycle.catalog.comparison.Together;
import dev.dewcycle.catalog.comparison.Verdict;
import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Slot;
import dev.dewcycle.kit.web.Texts;
import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A comparison in words; products are called by the names given. */
final class ComparisonWords {
  private static final String BUNDLE = "comparison";

  private final Texts words;
  private final String left;
  private final String right;

  private ComparisonWords(Texts words, String left, String right) {
    this.words = words;
    this.left = left;
    this.right = right;
  }

  static ComparisonWords of(HttpHeaders headers, String left, String right) {
    return new ComparisonWords(Texts.beside(ComparisonWords.class, BUNDLE, headers), left, right);
  }

  static ComparisonWords in(Locale spoken, String left, String right) {
    return new ComparisonWords(
        Texts.beside(ComparisonWords.class, BUNDLE, List.of(spoken)), left, right);
  }

  String difference(Verdict verdict) {
    return words.text("verdict." + verdict, left, right);
  }

  /** What one side is like in an aspect. */
  String side(Verdict.Aspect aspect, Side side) {
    return switch (aspect) {
      case CONCENTRATION -> concentration(side);
      case FREQUENCY -> frequency(side.traits().frequency());
      case PURPOSE -> words.text("purpose." + side.traits().purpose().aim());
      case TOLERANCE -> words.text("tolerance." + side.traits().tolerance().irritation());
    };
  }

  String pick(Pick pick) {
    var one = pick.choice() == Pick.Choice.RIGHT ? right : left;
    var other = pick.choice() == Pick.Choice.RIGHT ? left : right;
    return words.text("pick." + pick.profile() + "." + pick.why(), one, other);
  }

  String together(Together together) {
    return words.text("together." + together);
  }

  String families(Optional<Families> families) {
    return families
        .map(
            known ->
                words.text(
                    "families.known",
                    names(known.both()),
                    left,
                    names(known.leftOnly()),
                    right,
                    names(known.rightOnly())))
        .orElseGet(() -> words.text("families.unknown"));
  }

  String leftFits(List<Profile> profiles) {
    return fits(left, profiles);
  }

  String rightFits(List<Profile> profiles) {
    return fits(right, profiles);
  }

  private String fits(String name, List<Profile> profiles) {
    return profiles.isEmpty()
        ? words.text("fits.nobody", name)
        : words.text(
            "fits",
            name,
            profiles.stream()
                .map(profile -> words.text("profile." + profile))
                .collect(Collectors.joining("; ")));
  }

  private String concentration(Side side) {
    var concentration = side.traits().concentration();
    if (!side.contentKnown()) {
      return words.text("content.unknown");
    }
    var level = words.text("strength." + concentration.level());
    return concentration.active().isEmpty() || concentration.share().isEmpty()
        ? level
        : words.text(
            "strength.by",
            level,
            concentration.active().get(),
            range(concentration.share().get().min(), concentration.share().get().max()));
  }

  private String frequency(Traits.Frequency frequency) {
    var often =
        switch (frequency.usesPerWeek()) {
          case 14 -> words.text("uses.twiceDaily");
          case 7 -> words.text("uses.daily");
          default -> words.text("uses.weekly", Integer.toString(frequency.usesPerWeek()));
        };
    var slots =
        frequency.slots().size() == Slot.values().length
            ? words.text("slots.both")
            : words.text("slots." + frequency.slots().iterator().next());
    var length =
        frequency
            .longestUseDays()
            .map(days -> words.text("length.days", days.toString()))
            .orElseGet(() -> words.text("length.endless"));
    return words.text("frequency", often, slots, length, words.text("basis." + frequency.basis()));
  }

  private String names(List<ActiveFamily> families) {
    return families.isEmpty()
        ? words.text("families.none")
        : families.stream()
            .map(family -> words.text("family." + family))
            .collect(Collectors.joining(", "));
  }

  private static String range(double min, double max) {
    return min == max ? number(min) : number(min) + "-" + number(max);
  }

  private static String number(double percent) {
    return BigDecimal.valueOf(percent).stripTrailingZeros().toPlainString();
  }
}
