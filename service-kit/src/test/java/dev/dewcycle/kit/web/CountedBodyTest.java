package dev.dewcycle.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CountedBodyTest {
  private static CountedBody body(int bytes, long most) {
    return new CountedBody(new ByteArrayInputStream(new byte[bytes]), most);
  }

  @Test
  void a_body_at_the_limit_is_read_to_its_end() throws IOException {
    assertThat(body(20_000, 20_000).readAllBytes()).hasSize(20_000);
  }

  @Test
  void one_byte_more_is_refused() {
    assertThatThrownBy(() -> body(20_001, 20_000).readAllBytes())
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.getStatusCode()).isEqualTo(413));
  }

  @Test
  void what_is_read_one_by_one_or_skipped_counts_too() throws IOException {
    var body = body(3, 2);
    body.read();
    body.skip(1);

    assertThatThrownBy(body::read).isInstanceOf(HttpProblem.class);
  }

  @Test
  void behind_the_limit_as_much_again_is_thrown_away_and_no_more() {
    var in = new ByteArrayInputStream(new byte[1_000_000]);

    assertThatThrownBy(() -> new CountedBody(in, 100_000).readAllBytes())
        .isInstanceOf(HttpProblem.class);

    assertThat(in.available()).isBetween(780_000, 800_000);
  }
}
