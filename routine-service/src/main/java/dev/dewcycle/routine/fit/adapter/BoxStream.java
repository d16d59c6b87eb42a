package dev.dewcycle.routine.fit.adapter;

import dev.dewcycle.kit.line.Line;
import dev.dewcycle.kit.line.LineReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Reads a body of lines, has some of them worked on at a time, and hands the answers on in the
 * order of the lines. A few batches are in the air and no more: where the client takes no answers,
 * nothing more is read from it, so memory is flat whatever comes.
 */
final class BoxStream {
  /** Lines and characters of a batch at most; it is closed earlier if more has to be awaited. */
  private static final int BATCH_LINES = 100;

  private static final int BATCH_CHARS = 64 * 1024;
  private static final int BATCHES_AHEAD = 3;

  private final LineReader lines;
  private final Function<List<Line>, Answers> work;
  private final ExecutorService workers;
  private final BlockingQueue<CompletableFuture<Optional<Answers>>> parts =
      new ArrayBlockingQueue<>(BATCHES_AHEAD);
  private volatile boolean discarding;

  /** Answers to a batch, ready to be sent. */
  record Answers(byte[] lines, BoxTally tally) {}

  /** Where answers go. */
  @FunctionalInterface
  interface Taker {
    void take(byte[] lines) throws IOException;
  }

  /**
   * How it ended.
   *
   * @param tally of what was answered
   * @param failure why it ended early; an {@link IOException} where the body broke off
   */
  record Ended(BoxTally tally, Optional<Throwable> failure) {}

  BoxStream(LineReader lines, Function<List<Line>, Answers> work, ExecutorService workers) {
    this.lines = lines;
    this.work = work;
    this.workers = workers;
  }

  /** Answers everything, or throws where the client takes nothing any more. */
  Ended handTo(Taker out) throws IOException, InterruptedException {
    Thread.ofVirtual().name("boxes").start(this::read);
    var tally = BoxTally.NONE;
    try {
      for (var part = parts.take().join(); part.isPresent(); part = parts.take().join()) {
        out.take(part.get().lines());
        tally = tally.and(part.get().tally());
      }
      return new Ended(tally, Optional.empty());
    } catch (CompletionException e) {
      return new Ended(tally, Optional.of(e.getCause()));
    } finally {
      // The rest of the body goes by: a client may write all of it before it reads why.
      discarding = true;
      parts.clear();
    }
  }

  private void read() {
    try {
      var batch = new ArrayList<Line>();
      var chars = 0L;
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        if (!isBlank(line.get())) {
          batch.add(line.get());
          chars += chars(line.get());
        }
        if (batch.size() == BATCH_LINES || chars >= BATCH_CHARS || !lines.ready()) {
          hand(batch);
          batch = new ArrayList<>();
          chars = 0;
        }
      }
      hand(batch);
      put(CompletableFuture.completedFuture(Optional.empty()));
    } catch (IOException | RuntimeException | Error e) {
      // Whatever it is, the one who waits for answers must hear of it.
      put(CompletableFuture.failedFuture(e));
    }
  }

  private static boolean isBlank(Line line) {
    return line instanceof Line.Text text && text.text().isBlank();
  }

  private static int chars(Line line) {
    return line instanceof Line.Text text ? text.text().length() : 0;
  }

  private void hand(List<Line> batch) {
    if (!batch.isEmpty() && !discarding) {
      put(CompletableFuture.supplyAsync(() -> Optional.of(work.apply(batch)), workers));
    }
  }

  private void put(CompletableFuture<Optional<Answers>> part) {
    try {
      var put = false;
      while (!discarding && !put) {
        put = parts.offer(part, 100, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
