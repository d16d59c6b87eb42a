package dev.dewcycle.stack.backing;

import dev.dewcycle.stack.settings.Progress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A part that is starting on a thread of its own, so that slow parts start side by side. */
record Starting<T extends AutoCloseable>(CompletableFuture<T> part) {

  static <T extends AutoCloseable> Starting<T> of(
      String name, Progress progress, Supplier<T> start) {
    var part = new CompletableFuture<T>();
    Thread.ofPlatform()
        .name("start-" + name)
        .daemon()
        .start(() -> run(name, progress, start, part));
    return new Starting<>(part);
  }

  private static <T> void run(
      String name, Progress progress, Supplier<T> start, CompletableFuture<T> part) {
    var begun = System.nanoTime();
    try {
      var started = start.get();
      progress.ready(name, Duration.ofNanos(System.nanoTime() - begun));
      part.complete(started);
    } catch (RuntimeException | Error e) {
      part.completeExceptionally(e);
    }
  }

  /** Waits for the part, or throws why it failed. */
  T await() {
    try {
      return part.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Stops the part if it came up, once it has finished starting. */
  void undo() {
    part.handle(
            (started, failure) -> {
              if (started != null) {
                Closing.quietly(started);
              }
              return started;
            })
        .join();
  }
}
