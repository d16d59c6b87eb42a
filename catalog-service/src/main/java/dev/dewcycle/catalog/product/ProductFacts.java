package dev.dewcycle.catalog.product;

import dev.dewcycle.catalog.classification.Formula;
import dev.dewcycle.catalog.concentration.Declared;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Concern;
import dev.dewcycle.events.Texture;
import java.util.List;
import java.util.Optional;

/**
 * What a partner enters about a product.
 *
 * @param label the category that the brand prints
 * @param sku the partner's stock-keeping unit, 1-64 characters
 * @param gtin global trade item number, 8-14 digits with a valid check digit
 * @param size as printed, such as {@code 30 ml}
 * @param paoMonths period after opening, 1-60 months
 * @param spf sun protection factor, 1-100
 * @param rinseOff whether it is rinsed off; by the label where absent
 * @param ingredients the INCI list as printed; absent where not known
 */
public record ProductFacts(
    String brand,
    String name,
    Category label,
    Optional<String> sku,
    Optional<String> gtin,
    Optional<String> size,
    Optional<Integer> paoMonths,
    Optional<Integer> spf,
    Optional<Texture> texture,
    Optional<Boolean> rinseOff,
    Optional<String> ingredients,
    Optional<String> directions,
    List<Concern> concerns,
    List<Declared> declared,
    List<String> claims) {

  public ProductFacts {
    concerns = List.copyOf(concerns);
    declared = List.copyOf(declared);
    claims = List.copyOf(claims);
  }

  /** The part of the facts that tells what the product is. */
  public Formula formula() {
    return new Formula(name, label, ingredients, directions, claims, rinseOff, texture, declared);
  }

  /** The same with the numbers of the other where it has none of its own. */
  public ProductFacts withNumbersOf(ProductFacts other) {
    return new ProductFacts(
        brand,
        name,
        label,
        sku.or(other::sku),
        gtin.or(other::gtin),
        size,
        paoMonths,
        spf,
        texture,
        rinseOff,
        ingredients,
        directions,
        concerns,
        declared,
        claims);
  }
}
