package dev.dewcycle.catalog.classification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.dewcycle.catalog.ingredient.Csv;
import dev.dewcycle.catalog.ingredient.Dictionary;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Strength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Real products that were judged by hand, read from a file that is not part of the project. What
 * the figures mean is told in docs/role-quality.md.
 */
class RoleQualityTest {
  private static final String VARIABLE = "DEWCYCLE_SAMPLE_PRODUCTS";
  private static final int NAME = 0;
  private static final int INGREDIENTS = 3;

  private static final Analyser ANALYSER = new Analyser(Dictionary.packaged());

  /** A product judged by hand, with what the analyser says of it. */
  private record Labelled(
      int row, Category label, Category role, Optional<Strength> strength, Analysis analysis) {}

  private static List<Labelled> products;

  @BeforeAll
  static void analyse() throws IOException {
    var file = System.getenv(VARIABLE);
    assumeThat(file)
        .as("set " + VARIABLE + " to the file of real products to measure the roles")
        .isNotNull();
    var rows = Csv.rows(Files.readString(Path.of(file), UTF_8));
    products =
        Trap.lines("labelled-products.txt").stream().map(cells -> read(cells, rows)).toList();
  }

  private static Labelled read(List<String> cells, List<List<String>> rows) {
    var number = Integer.parseInt(cells.get(0));
    var label = Category.valueOf(cells.get(1));
    var product = rows.get(number);
    var formula =
        new Formula(
            product.get(NAME),
            label,
            Optional.of(product.get(INGREDIENTS)),
            Optional.empty(),
            List.of(product.get(NAME)),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new Labelled(
        number,
        label,
        Category.valueOf(cells.get(2)),
        Optional.of(cells.get(3)).filter(cell -> !cell.equals("-")).map(Strength::valueOf),
        ANALYSER.analyse(formula));
  }

  @Test
  void real_products_are_called_by_their_role() {
    var table = new RoleTable();
    products.forEach(product -> table.add(product.role(), product.analysis().role()));

    System.out.println("roles of real products, judged by hand:\n" + table.markdown());
    print("role", product -> product.role() != product.analysis().role());
    assertThat(products).hasSizeGreaterThanOrEqualTo(150);
    assertThat(table.right()).isGreaterThan(94);
    assertThat(table.precision(Category.SERUM)).isGreaterThan(95);
    assertThat(table.recall(Category.SERUM)).isGreaterThan(94);
  }

  @Test
  void no_real_product_is_called_strong_or_a_boost_without_ground() {
    var decided = products.stream().filter(product -> product.strength().isPresent()).toList();
    var same =
        decided.stream()
            .filter(product -> product.strength().get() == product.analysis().strength())
            .count();
    var open =
        decided.stream()
            .filter(product -> product.analysis().strength() == Strength.UNKNOWN)
            .count();

    System.out.printf(
        "strength of real products, judged by hand: %d, of which %d the same, %d left unknown%n",
        decided.size(), same, open);
    print(
        "strength",
        product -> product.strength().filter(s -> s != product.analysis().strength()).isPresent());
    assertThat(100.0 * same / decided.size()).isGreaterThan(80);
    assertThat(products).noneMatch(product -> product.analysis().boost());
  }

  private static void print(String what, Predicate<Labelled> missed) {
    products.stream()
        .filter(missed)
        .forEach(
            product ->
                System.out.printf(
                    "  %s differs in row %d: %s, %s%n",
                    what, product.row(), product.analysis().role(), product.analysis().strength()));
  }
}
