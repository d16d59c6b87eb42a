package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.classification.Flaws;
import dev.dewcycle.catalog.classification.adapter.Faults;
import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Concern;
import dev.dewcycle.events.Gtin;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.InvalidInput;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of products; all given ones have to fit. Take it as a BeanParam. */
public class ProductFilter {
  @QueryParam("query")
  @Parameter(description = "Words that brand or name hold", example = "dew serum")
  String query;

  @QueryParam("brand")
  String brand;

  @QueryParam("label")
  @Parameter(schema = @Schema(implementation = Category.class))
  String label;

  @QueryParam("role")
  @Parameter(schema = @Schema(implementation = Category.class))
  String role;

  @QueryParam("family")
  @Parameter(schema = @Schema(implementation = ActiveFamily.class))
  String family;

  @QueryParam("concern")
  @Parameter(schema = @Schema(implementation = Concern.class))
  String concern;

  @QueryParam("sku")
  String sku;

  @QueryParam("gtin")
  String gtin;

  /** One condition in SQL with its value. */
  record Condition(String sql, String value) {}

  private final List<Condition> conditions = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  /** The conditions, or 422 with a pointer to every filter that cannot be read. */
  List<Condition> conditions() {
    if (query != null && printable("query", query)) {
      for (var word : query.strip().toLowerCase(Locale.ROOT).split("\\s+", 10)) {
        conditions.add(new Condition("strpos(words, ?) > 0", word));
      }
    }
    text("brand", brand, "lower(brand) = lower(?)");
    value("label", label, Category.values(), "label = ?");
    value("role", role, Category.values(), "role = ?");
    value("family", family, ActiveFamily.values(), "? = ANY (families)");
    value("concern", concern, Concern.values(), "? = ANY (concerns)");
    text("sku", sku, "sku = ?");
    text("gtin", gtin == null ? null : Gtin.padded(gtin), "gtin = ?");
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return conditions;
  }

  private void text(String name, String text, String sql) {
    if (text != null && printable(name, text)) {
      conditions.add(new Condition(sql, text));
    }
  }

  private void value(String name, String text, Enum<?>[] values, String sql) {
    if (text == null) {
      return;
    }
    if (Arrays.stream(values).anyMatch(value -> value.name().equals(text))) {
      conditions.add(new Condition(sql, text));
    } else {
      faults.add(new Fault("#/query/" + name, Faults.expected(values)));
    }
  }

  private boolean printable(String name, String text) {
    if (text.codePoints().anyMatch(Flaws::unprintable)) {
      faults.add(new Fault("#/query/" + name, "Control characters are not allowed."));
      return false;
    }
    return true;
  }
}
