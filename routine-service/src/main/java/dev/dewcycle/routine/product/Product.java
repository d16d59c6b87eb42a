package dev.dewcycle.routine.product;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Concern;
import dev.dewcycle.events.IngredientFact;
import dev.dewcycle.events.ProductChanged;
import dev.dewcycle.events.Recall;
import dev.dewcycle.events.Strength;
import dev.dewcycle.events.Texture;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A product as the catalogue last told it.
 *
 * @param version of the snapshot; the newer wins
 * @param formulationVersion raised by a reformulation only
 * @param withdrawn whether it has left the catalogue; routines may still hold it
 * @param label what the brand prints
 * @param role what it is by content and directions
 * @param boost whether it counts as an ampoule although its step is another
 * @param contentKnown false where no INCI list is known: then nothing derived from it holds
 * @param spf sun protection factor, 1-100
 * @param usesPerWeek the most uses a week by its directions, 1-14
 * @param courseDays the longest course by its directions, days
 * @param ingredients in the printed order; empty where not known
 * @param recall absent where the product is not, or no longer, recalled
 */
public record Product(
    UUID id,
    Optional<String> sku,
    Optional<String> gtin,
    String brand,
    String name,
    long version,
    long formulationVersion,
    boolean withdrawn,
    Category label,
    Category role,
    Strength strength,
    boolean boost,
    boolean contentKnown,
    boolean rinseOff,
    Optional<Integer> spf,
    Optional<Texture> texture,
    Optional<Integer> usesPerWeek,
    Optional<Integer> courseDays,
    List<Concern> concerns,
    List<IngredientFact> ingredients,
    Optional<Recall> recall) {

  /** The least sun protection factor with which a day product counts as sunscreen. */
  public static final int COVERING_SPF = 30;

  public Product {
    concerns = List.copyOf(concerns);
    ingredients = List.copyOf(ingredients);
  }

  /** The product of a catalogue snapshot. */
  public static Product of(ProductChanged told) {
    return new Product(
        told.id(),
        told.sku(),
        told.gtin(),
        told.brand(),
        told.name(),
        told.version(),
        told.formulationVersion(),
        told.withdrawn(),
        told.label(),
        told.role(),
        told.strength(),
        told.boost(),
        told.contentKnown(),
        told.rinseOff(),
        told.spf(),
        told.texture(),
        told.usesPerWeek(),
        told.courseDays(),
        told.concerns(),
        told.ingredients(),
        told.recall());
  }

  /** Families at an effective level: what counts in every rule but those of safety. */
  public Set<ActiveFamily> exposures() {
    var found = EnumSet.noneOf(ActiveFamily.class);
    for (var ingredient : ingredients) {
      if (ingredient.exposed()) {
        ingredient.family().ifPresent(found::add);
      }
    }
    return Collections.unmodifiableSet(found);
  }

  /** Whether a family is present at any level: what counts for safety. */
  public boolean contains(ActiveFamily family) {
    for (var ingredient : ingredients) {
      if (ingredient.family().filter(family::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it counts as an ampoule in every frequency, both-daily, phase and rest rule. */
  public boolean countsAsAmpoule() {
    return role == Category.AMPOULE || boost;
  }

  /** Whether it counts as a serum: one that is boosted counts as an ampoule instead. */
  public boolean countsAsSerum() {
    return role == Category.SERUM && !boost;
  }

  /** Whether it covers a morning against the sun when it is applied in that morning. */
  public boolean isSunCover() {
    return role == Category.SUNSCREEN || spf.orElse(0) >= COVERING_SPF;
  }
}
