package dev.dewcycle.routine.layering;

import dev.dewcycle.events.IngredientFact;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.subscriber.Avoid;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An ingredient on the person's avoid list. Presence counts, at any level. */
record Avoided(RuleText text, Avoid.Why why) implements Rule {

  private static final Pattern BRACKETS = Pattern.compile("[/()]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N},'-]+");

  @Override
  public void check(Plan plan, FindingSink found) {
    if (plan.profile().avoid().isEmpty()) {
      return;
    }
    var avoided =
        plan.profile().avoid().stream()
            .filter(avoid -> avoid.why() == why)
            .flatMap(avoid -> names(avoid.inci()))
            .collect(Collectors.toSet());
    if (!avoided.isEmpty()) {
      for (var use : plan.uses()) {
        if (holds(use.product(), avoided)) {
          found.add(text, use.days(), use);
        }
      }
    }
  }

  private static boolean holds(Product product, Set<String> names) {
    return product.ingredients().stream()
        .map(IngredientFact::inci)
        .flatMap(Avoided::names)
        .anyMatch(names::contains);
  }

  /** A printed name and its synonyms, "Aqua/Water" or "Parfum (Fragrance)", made comparable. */
  private static Stream<String> names(String printed) {
    var upper = printed.toUpperCase(Locale.ROOT);
    var synonyms = BRACKETS.splitAsStream(upper).filter(Avoided::isName);
    return Stream.concat(Stream.of(upper), synonyms).map(Avoided::plain);
  }

  /** Percentages and the word for tiny particles stand in brackets too, and name nothing. */
  private static boolean isName(String part) {
    return part.chars().filter(Character::isLetter).count() >= 3 && !part.strip().equals("NANO");
  }

  private static String plain(String name) {
    return BETWEEN_WORDS.matcher(name).replaceAll(" ").strip();
  }
}
