package dev.dewcycle.reminder.timezone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WalkTest {
  private static final Walk.Place HALFWAY = new Walk.Place("demo:live", new UUID(1, 1));

  @Test
  void a_newer_release_begins_at_the_start() {
    assertThat(new Walk("2025b", Optional.empty()).by("2026a"))
        .hasValue(new Walk("2026a", Optional.of(Walk.Place.START)));
    assertThat(new Walk("2025b", Optional.of(HALFWAY)).by("2026a").orElseThrow().after())
        .hasValue(Walk.Place.START);
  }

  @Test
  void the_same_release_goes_on_where_it_was_left() {
    var halfway = new Walk("2026a", Optional.of(HALFWAY));

    assertThat(halfway.by("2026a")).hasValue(halfway);
    assertThat(halfway.upTo(Optional.empty()).by("2026a")).isEmpty();
  }

  @Test
  void an_older_release_takes_nothing_back() {
    assertThat(new Walk("2026a", Optional.of(HALFWAY)).by("2025b")).isEmpty();
  }
}
