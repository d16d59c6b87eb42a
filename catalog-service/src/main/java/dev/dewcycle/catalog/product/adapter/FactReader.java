package dev.dewcycle.catalog.product.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dewcycle.catalog.classification.Analyser;
import dev.dewcycle.catalog.classification.Flaw;
import dev.dewcycle.catalog.product.ProductFacts;
import dev.dewcycle.kit.web.JsonFaults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads products that come as POST /products takes them, by the same checks. */
@ApplicationScoped
public class FactReader {
  /** The names of the fields that a product is entered by. */
  public static final Set<String> FIELDS =
      Arrays.stream(NewProduct.class.getRecordComponents())
          .map(RecordComponent::getName)
          .collect(Collectors.toUnmodifiableSet());

  @Inject ObjectMapper json;
  @Inject Analyser analyser;

  /** What was read. */
  public sealed interface Reading {
    /** Facts that can be stored. */
    record Sound(ProductFacts facts) implements Reading {}

    /** Facts that cannot. */
    record Flawed(List<Flaw> flaws) implements Reading {}
  }

  /** Reads a product, or says all that is wrong with it. */
  public Reading read(ObjectNode entered) {
    try {
      var product = json.treeToValue(entered, NewProduct.class);
      var flaws = product.flaws(analyser);
      return flaws.isEmpty() ? new Reading.Sound(product.unchecked()) : new Reading.Flawed(flaws);
    } catch (JsonMappingException e) {
      var fault = JsonFaults.of(e);
      return new Reading.Flawed(List.of(new Flaw(fault.pointer(), fault.detail())));
    } catch (JsonProcessingException e) {
      return new Reading.Flawed(List.of(new Flaw("#", "This cannot be read.")));
    }
  }
}
