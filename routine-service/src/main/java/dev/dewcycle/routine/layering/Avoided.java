package dev.dewcycle.routine.layering;

import dev.dewcycle.events.IngredientFact;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.subscriber.Avoid;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** An ingredient on the person's avoid list. Presence counts, at any level. */
record Avoided(RuleText text, Avoid.Why why) implements Rule {

  @Override
  public void check(Plan plan, FindingSink found) {
    var avoided = plan.profile().avoid().stream().filter(avoid -> avoid.why() == why).toList();
    if (!avoided.isEmpty()) {
      for (var use : plan.uses()) {
        if (avoided.stream().anyMatch(avoid -> holds(use.product(), avoid))) {
          found.add(text, use.days(), use);
        }
      }
    }
  }

  private static boolean holds(Product product, Avoid avoid) {
    var names = names(avoid.inci()).toList();
    return product.ingredients().stream()
        .map(IngredientFact::inci)
        .flatMap(Avoided::names)
        .anyMatch(names::contains);
  }

  /** A printed name and its synonyms, "Aqua/Water" or "Parfum (Fragrance)", made comparable. */
  private static Stream<String> names(String printed) {
    var upper = printed.toUpperCase(Locale.ROOT);
    var synonyms = Arrays.stream(upper.split("[/()]", -1)).filter(Avoided::isName);
    return Stream.concat(Stream.of(upper), synonyms).map(Avoided::plain);
  }

  /** Percentages and the word for tiny particles stand in brackets too, and name nothing. */
  private static boolean isName(String part) {
    return part.chars().filter(Character::isLetter).count() >= 3 && !part.strip().equals("NANO");
  }

  private static String plain(String name) {
    return name.replaceAll("[^\\p{L}\\p{N},'-]+", " ").strip();
  }
}
