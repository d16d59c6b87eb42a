package dev.dewcycle.stack.backing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.stack.Ports;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackingTest {
  @Test
  void postgres_is_durable(@TempDir Path data) throws Exception {
    var t = System.nanoTime();
    try (var backing =
        Backing.start(data, Ports.free(), (p, d) -> System.out.println(p + " " + d))) {
      System.out.println((System.nanoTime() - t) / 1e9);
      assertThat(backing.postgres().shown("fsync")).isEqualTo("on");
    }
    System.out.println((System.nanoTime() - t) / 1e9);
    try (var backing =
        Backing.start(data, Ports.free(), (p, d) -> System.out.println(p + " " + d))) {
      assertThat(backing.postgres().shown("fsync")).isEqualTo("on");
    }
  }
}
