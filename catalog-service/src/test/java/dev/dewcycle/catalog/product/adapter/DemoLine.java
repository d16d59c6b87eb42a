package dev.dewcycle.catalog.product.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dewcycle.catalog.classification.Analyser;
import dev.dewcycle.catalog.classification.Flaw;
import dev.dewcycle.catalog.ingredient.Dictionary;
import dev.dewcycle.catalog.product.FactCheck;
import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.catalog.product.ProductFacts;
import java.util.List;
import java.util.UUID;

/** A product as JSON, read as the service reads it. */
public record DemoLine(ProductFacts facts) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Analyser ANALYSER = new Analyser(Dictionary.packaged());

  public static DemoLine read(String line) {
    try {
      return new DemoLine(JSON.readValue(line, NewProduct.class).unchecked());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(line, e);
    }
  }

  public Product product() {
    return Product.entered(new UUID(0, 1), facts, ANALYSER.analyse(facts.formula()));
  }

  public List<Flaw> flaws() {
    return FactCheck.flaws(facts, ANALYSER);
  }

  public boolean isFlawless() {
    return flaws().isEmpty();
  }

  public String name() {
    return facts.name();
  }
}
