package dev.dewcycle.kit.event;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A wait that the end of the service cuts short. */
final class Pause {
  private final CountDownLatch ended = new CountDownLatch(1);

  void end() {
    ended.countDown();
  }

  /** Waits; throws {@link IllegalStateException} if the service ends meanwhile. */
  void take(Duration length) {
    try {
      if (ended.await(length.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("the service is ending");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
