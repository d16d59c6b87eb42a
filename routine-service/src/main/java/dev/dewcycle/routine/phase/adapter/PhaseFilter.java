package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.events.PhaseState;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which phases a list shows.
 *
 * @param endsBefore shows those whose last day lies before it
 * @param after the id after which the page begins
 */
record PhaseFilter(
    Optional<PhaseState> state,
    Optional<LocalDate> endsBefore,
    Optional<UUID> product,
    Optional<String> subscriber,
    UUID after) {

  /** The conditions with the value of each. */
  Map<String, Object> conditions() {
    var conditions = new LinkedHashMap<String, Object>();
    state.ifPresent(value -> conditions.put("state = ?", value));
    endsBefore.ifPresent(value -> conditions.put("last_day < ?", value));
    product.ifPresent(value -> conditions.put("product = ?", value));
    subscriber.ifPresent(value -> conditions.put("subscriber = ?", value));
    return conditions;
  }
}
