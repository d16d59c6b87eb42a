package dev.dewcycle.catalog.classification;

import dev.dewcycle.catalog.concentration.Declared;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Texture;
import java.util.List;
import java.util.Optional;

/**
 * What a brand says of a product, as far as it tells what the product is.
 *
 * @param ingredients the INCI list as printed
 * @param directions how to use it, as printed
 * @param claims what the brand promises
 * @param rinseOff whether it is rinsed off; by the label where not given
 * @param declared shares that the brand names
 */
public record Formula(
    String name,
    Category label,
    Optional<String> ingredients,
    Optional<String> directions,
    List<String> claims,
    Optional<Boolean> rinseOff,
    Optional<Texture> texture,
    List<Declared> declared) {

  public Formula {
    claims = List.copyOf(claims);
    declared = List.copyOf(declared);
  }

  boolean isRinsedOff() {
    return rinseOff.orElse(label.rinsedOff());
  }
}
