package dev.dewcycle.catalog.product;

/**
 * Brand and name as products are told apart by them: case does not count.
 *
 * @param text brand, line end, name in lower case, letter by letter as PostgreSQL's {@code lower}
 *     does it, so that both agree
 */
public record CalledName(String text) {
  public static CalledName of(ProductFacts facts) {
    return new CalledName(lower(facts.brand()) + "\n" + lower(facts.name()));
  }

  private static String lower(String text) {
    return text.codePoints()
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
