package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.events.PhaseState;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.PageRequest;
import dev.dewcycle.kit.web.SubscriberId;
import dev.dewcycle.routine.product.adapter.ProductReferences;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The filters of the list of phases. */
public class PhaseQuery {

  @QueryParam("state")
  Optional<String> state;

  @QueryParam("endsBefore")
  Optional<String> endsBefore;

  @QueryParam("product")
  Optional<String> product;

  @QueryParam("subscriber")
  Optional<String> subscriber;

  PhaseFilter filter(PageRequest page, ProductReferences products) {
    return new PhaseFilter(
        state.map(
            text ->
                read(
                    "state",
                    "one of PLANNED, ACTIVE, PAUSED, ENDED, CANCELLED",
                    PhaseState::valueOf,
                    text)),
        endsBefore.map(
            text -> read("endsBefore", "a date such as 2026-03-02", LocalDate::parse, text)),
        product.map(text -> products.resolve("#/query/product", text)),
        subscriber.map(text -> SubscriberId.checked("#/query/subscriber", text)),
        page.afterId());
  }

  private static <T> T read(String name, String shape, Function<String, T> reading, String text) {
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new InvalidInput("#/query/" + name, name + " is " + shape + ".");
    }
  }
}
