package dev.dewcycle.reminder.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BulkheadTest {
  @Test
  void what_is_in_flight_is_counted_by_endpoint() {
    var bulkhead = new Bulkhead<String>(10);
    List.of("a", "a", "b").forEach(bulkhead::enter);

    bulkhead.leave("b");

    assertThat(bulkhead.busy()).isEqualTo(Map.of("a", 2));
    assertThat(bulkhead.room()).isEqualTo(8);
  }

  @Property
  void what_has_come_and_gone_leaves_no_trace(
      @ForAll List<@IntRange(min = 1, max = 5) Integer> endpoints) {
    var bulkhead = new Bulkhead<Integer>(7);
    endpoints.forEach(bulkhead::enter);

    endpoints.forEach(bulkhead::leave);

    assertThat(bulkhead.busy()).isEmpty();
    assertThat(bulkhead.room()).isEqualTo(7);
  }
}
