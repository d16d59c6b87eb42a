package dev.dewcycle.events;

import java.time.Instant;
import java.util.List;

/**
 * That a product is called back from those who have it.
 *
 * @param reason in the partner's words, 1-500 characters
 * @param lots the batches that are called back, as printed on the package; empty for all of them
 * @param action what happens to phases with the product
 * @param at wall time of the recall
 */
public record Recall(String reason, List<String> lots, RecallAction action, Instant at) {
  public Recall {
    lots = List.copyOf(lots);
  }
}
