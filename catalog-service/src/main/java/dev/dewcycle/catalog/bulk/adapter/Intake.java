package dev.dewcycle.catalog.bulk.adapter;

import dev.dewcycle.catalog.bulk.Entry;
import dev.dewcycle.catalog.bulk.Row;
import dev.dewcycle.catalog.bulk.Rows;
import dev.dewcycle.catalog.bulk.Trail;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Reads a body ahead: rows are read one after the other on a thread of their own, understood on all
 * cores in chunks, and handed out in their order as batches. It holds a few chunks at most, and
 * stops reading from the client while nobody takes them.
 */
final class Intake {
  /**
   * Rows and bytes of a chunk at most. A chunk is closed earlier if the next row has to be awaited.
   */
  private static final int CHUNK_ROWS = 50;

  private static final long CHUNK_BYTES = 128 * 1024;
  private static final int CHUNKS_AHEAD = 8;

  /** Rows and ingredients of a batch at most. */
  private static final int BATCH_ROWS = 500;

  private static final long BATCH_INGREDIENTS = 50_000;

  /** How long a batch that could be larger waits for more. */
  private static final long LINGER_MILLIS = 5;

  private final Rows rows;
  private final Function<Row, Entry> reading;
  private final ExecutorService readers;
  private final BlockingQueue<Part> parts = new ArrayBlockingQueue<>(CHUNKS_AHEAD);
  private volatile boolean discarding;
  private boolean over;
  private Optional<IOException> failure = Optional.empty();

  private sealed interface Part {
    /**
     * Rows that are read together.
     *
     * @param trail up to their end
     */
    record Chunk(CompletableFuture<List<Entry>> entries, Trail trail) implements Part {}

    /** The end of the body. */
    record End() implements Part {}

    /** The body broke off. */
    record Failure(IOException cause) implements Part {}
  }

  /**
   * What is kept together.
   *
   * @param trail up to the end of the last entry
   */
  record Batch(List<Entry> entries, Trail trail) {}

  Intake(Rows rows, Function<Row, Entry> reading, ExecutorService readers) {
    this.rows = rows;
    this.reading = reading;
    this.readers = readers;
  }

  /** Reads until the body ends or breaks off. To be run on a thread of its own. */
  void read() {
    try {
      var chunk = new ArrayList<Row>();
      long weight = 0;
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        chunk.add(row.get());
        weight += row.get().weight();
        if (chunk.size() == CHUNK_ROWS || weight >= CHUNK_BYTES || !rows.ready()) {
          hand(chunk);
          chunk = new ArrayList<>();
          weight = 0;
        }
      }
      hand(chunk);
      put(new Part.End());
    } catch (IOException e) {
      put(new Part.Failure(e));
    } catch (RuntimeException | Error e) {
      put(new Part.Failure(new IOException(e)));
      throw e;
    }
  }

  /** The next rows, as soon as there are any; empty once there are no more. */
  Optional<Batch> next() throws InterruptedException {
    var entries = new ArrayList<Entry>();
    var trail = Trail.START;
    long ingredients = 0;
    while (!over && entries.size() < BATCH_ROWS && ingredients < BATCH_INGREDIENTS) {
      var part =
          entries.isEmpty() ? parts.take() : parts.poll(LINGER_MILLIS, TimeUnit.MILLISECONDS);
      if (part == null) {
        break;
      }
      switch (part) {
        case Part.Chunk chunk -> {
          var read = chunk.entries().join();
          entries.addAll(read);
          ingredients += read.stream().mapToLong(Intake::ingredients).sum();
          trail = chunk.trail();
        }
        case Part.End end -> over = true;
        case Part.Failure(var cause) -> {
          over = true;
          failure = Optional.of(cause);
        }
      }
    }
    return entries.isEmpty() ? Optional.empty() : Optional.of(new Batch(entries, trail));
  }

  /** Up to where the body went. To be asked after the last batch. */
  Trail end() {
    return rows.trail();
  }

  /** Why the body broke off; empty where it came to its end. To be asked after the last batch. */
  Optional<IOException> failure() {
    return failure;
  }

  /** What comes from now on is read and thrown away, so that the client comes to its end. */
  void discard() {
    discarding = true;
    parts.clear();
  }

  private void hand(List<Row> chunk) {
    if (!chunk.isEmpty() && !discarding) {
      var entries =
          CompletableFuture.supplyAsync(() -> chunk.stream().map(reading).toList(), readers);
      put(new Part.Chunk(entries, rows.trail()));
    }
  }

  private void put(Part part) {
    try {
      var put = false;
      while (!discarding && !put) {
        put = parts.offer(part, 100, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long ingredients(Entry entry) {
    return entry instanceof Entry.Legible readable ? readable.analysis().ingredients().size() : 1;
  }
}
