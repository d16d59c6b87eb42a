package dev.dewcycle.events;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A product as the catalogue knows it now.
 *
 * @param id of the product, UUIDv7
 * @param version raised by every change
 * @param formulationVersion raised only where the list or the strength changed: a reformulation
 * @param withdrawn whether it has left the catalogue; the snapshot stays for those who still use it
 * @param sku the partner's stock-keeping unit
 * @param gtin the global trade item number, 8-14 digits
 * @param label what the brand prints
 * @param role what it is by content and directions
 * @param boost whether it counts as an ampoule although its step is another, as a soaked mask does
 * @param contentKnown false where no INCI list is known: then nothing derived from it holds
 * @param rinseOff whether it is rinsed off
 * @param spf sun protection factor, 1-100
 * @param paoMonths period after opening, months
 * @param usesPerWeek the most uses a week by its directions, 1-14
 * @param courseDays the longest course by its directions, days
 * @param ingredients in the printed order; empty where not known
 * @param recall absent where the product is not, or no longer, recalled
 */
public record ProductChanged(
    UUID id,
    long version,
    long formulationVersion,
    boolean withdrawn,
    Optional<String> sku,
    Optional<String> gtin,
    String brand,
    String name,
    Category label,
    Category role,
    Strength strength,
    boolean boost,
    boolean contentKnown,
    boolean rinseOff,
    Optional<Integer> spf,
    Optional<Texture> texture,
    Optional<Integer> paoMonths,
    Optional<Integer> usesPerWeek,
    Optional<Integer> courseDays,
    List<Concern> concerns,
    List<IngredientFact> ingredients,
    Optional<Recall> recall)
    implements Event {

  public ProductChanged {
    concerns = List.copyOf(concerns);
    ingredients = List.copyOf(ingredients);
  }

  @Override
  public String aggregateId() {
    return id.toString();
  }
}
