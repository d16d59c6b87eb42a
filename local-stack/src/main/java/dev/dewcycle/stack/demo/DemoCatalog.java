package dev.dewcycle.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dewcycle.stack.settings.StackFailure;
import java.util.concurrent.Callable;

/**
 * Puts demo products into the catalogue.
 *
 * @param api one tenant's access
 * @param base the address of catalog-service
 */
record DemoCatalog(Api api, String base) {
  private static final int EXISTS = 409;

  /** The call that creates one product, or finds that it is there. */
  Callable<Void> load(JsonNode product) {
    return () -> {
      var sku = product.path("sku").asText();
      var answer = api.post(base + "/v1/products", product.toString(), "demo-data-" + sku);
      if (!answer.isGood() && answer.status() != EXISTS) {
        throw new StackFailure("The catalogue refuses the demo product " + sku + ": " + answer);
      }
      return null;
    };
  }
}
