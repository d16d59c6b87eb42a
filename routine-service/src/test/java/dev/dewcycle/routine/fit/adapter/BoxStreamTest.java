package dev.dewcycle.routine.fit.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.dewcycle.kit.line.Line;
import dev.dewcycle.kit.line.LineReader;
import dev.dewcycle.routine.fit.Verdict;
import dev.dewcycle.routine.fit.adapter.BoxStream.Answers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoxStreamTest {
  private final ExecutorService workers = Executors.newFixedThreadPool(3);

  @AfterEach
  void stop() {
    workers.shutdownNow();
  }

  @Test
  void a_batch_that_is_done_late_holds_up_those_behind_it() throws Exception {
    var first = new CountDownLatch(1);
    var out = new ByteArrayOutputStream();
    var stream =
        stream(
            body(400),
            lines -> {
              if (lines.getFirst().number() == 1) {
                awaitQuietly(first);
              } else {
                first.countDown();
              }
              return echoed(lines);
            });

    var ended = stream.handTo(out::writeBytes);

    assertThat(out.toString(UTF_8).lines()).containsExactlyElementsOf(numbers(400));
    assertThat(ended.tally().lines()).isEqualTo(400);
    assertThat(ended.failure()).isEmpty();
  }

  @Test
  void a_client_that_takes_nothing_is_read_no_further() throws Exception {
    var endless = new Endless();
    var blocked = new CountDownLatch(1);
    var stream = stream(endless, BoxStreamTest::echoed);
    var writer = Thread.ofVirtual().start(() -> hand(stream, blocked));

    await().until(() -> endless.isResting());

    // Three batches wait, one is being offered, one is being read, one is being written.
    assertThat(endless.read.get()).isLessThan(6L * (64 * 1024 + 100 * Endless.LINE.length));
    blocked.countDown();
    writer.join();
  }

  @Test
  void a_client_that_is_gone_ends_it() {
    var stream = stream(body(1000), BoxStreamTest::echoed);

    assertThatThrownBy(
            () ->
                stream.handTo(
                    lines -> {
                      throw new IOException("gone");
                    }))
        .hasMessage("gone");
  }

  @Test
  void what_came_before_a_failure_is_answered() throws Exception {
    var out = new ByteArrayOutputStream();
    var stream =
        stream(
            body(300),
            lines -> {
              if (lines.getFirst().number() > 100) {
                throw new IllegalStateException("no database");
              }
              return echoed(lines);
            });

    var ended = stream.handTo(out::writeBytes);

    assertThat(out.toString(UTF_8).lines()).containsExactlyElementsOf(numbers(100));
    assertThat(ended.failure()).containsInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_body_that_breaks_off_is_told_from_one_that_fails() throws Exception {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("reset");
          }
        };

    var ended = stream(broken, BoxStreamTest::echoed).handTo(lines -> {});

    assertThat(ended.failure()).containsInstanceOf(IOException.class);
  }

  private BoxStream stream(InputStream body, Function<List<Line>, Answers> work) {
    return new BoxStream(new LineReader(body), work, workers);
  }

  private static void hand(BoxStream stream, CountDownLatch blocked) {
    try {
      stream.handTo(
          lines -> {
            awaitQuietly(blocked);
            throw new IOException("gone at last");
          });
    } catch (IOException | InterruptedException e) {
      assertThat(e).hasMessage("gone at last");
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answers echoed(List<Line> lines) {
    var text = lines.stream().map(line -> line.number() + "\n").collect(Collectors.joining());
    var tally =
        lines.stream().map(line -> BoxTally.of(Verdict.FITS)).reduce(BoxTally.NONE, BoxTally::and);
    return new Answers(text.getBytes(UTF_8), tally);
  }

  private static InputStream body(int lines) {
    return new ByteArrayInputStream("x\n".repeat(lines).getBytes(UTF_8));
  }

  private static List<String> numbers(int last) {
    return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
  }

  /** A client that writes as long as anybody reads. */
  private static final class Endless extends InputStream {
    static final byte[] LINE = ("x".repeat(999) + "\n").getBytes(UTF_8);

    final AtomicLong read = new AtomicLong();
    private volatile long last = -1;

    /** Whether nothing was read between two looks. */
    boolean isResting() {
      var now = read.get();
      var rests = now > 0 && now == last;
      last = now;
      return rests;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] into, int from, int length) {
      var count = Math.min(length, LINE.length);
      System.arraycopy(LINE, 0, into, from, count);
      read.addAndGet(count);
      return count;
    }
  }
}
