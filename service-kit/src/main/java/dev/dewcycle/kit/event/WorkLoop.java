package dev.dewcycle.kit.event;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Does a piece of work again and again on a thread of its own: at once while there is more to do,
 * else when it is woken, else after an idle time. What goes wrong is logged and tried again.
 */
public final class WorkLoop {
  /** How long a wake-up that was meant for another replica goes unnoticed, by default. */
  public static final Duration IDLE = Duration.ofMillis(200);

  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
  private static final Logger LOG = Logger.getLogger(WorkLoop.class);

  private final String name;
  private final Duration idle;
  private final Work work;
  private final Thread.Builder threads;
  private final Semaphore signal = new Semaphore(0);
  private final AtomicBoolean running = new AtomicBoolean();
  private volatile Thread thread;

  /** One round of work. */
  @FunctionalInterface
  public interface Work {
    /** Whether there is more to do at once. */
    boolean run() throws Exception;
  }

  public WorkLoop(String name, Work work) {
    this(name, IDLE, work);
  }

  public WorkLoop(String name, Duration idle, Work work) {
    this(name, idle, work, Thread.ofVirtual());
  }

  private WorkLoop(String name, Duration idle, Work work, Thread.Builder threads) {
    this.name = name;
    this.idle = idle;
    this.work = work;
    this.threads = threads.name(name);
  }

  /**
   * A loop whose work computes for long: a virtual thread would keep its processor from those of
   * requests meanwhile, a platform thread shares it.
   */
  public static WorkLoop computing(String name, Work work) {
    return new WorkLoop(name, IDLE, work, Thread.ofPlatform().daemon());
  }

  public void start() {
    if (running.compareAndSet(false, true)) {
      thread = threads.start(this::loop);
    }
  }

  /** Ends the loop after the round that runs; waits for it, five seconds at most. */
  public void stop() {
    if (running.compareAndSet(true, false)) {
      wake();
      try {
        thread.join(Duration.ofSeconds(5));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Lets the next round begin now. */
  public void wake() {
    signal.release();
  }

  private void loop() {
    while (running.get()) {
      var more = round();
      if (!more) {
        await(idle);
      }
      signal.drainPermits();
    }
  }

  private boolean round() {
    try {
      return work.run();
    } catch (Throwable e) { // an error too: a loop that ends in silence ends the service's work
      if (running.get()) {
        LOG.errorf(e, "%s is tried again", name);
        await(AFTER_FAILURE);
      }
      return false;
    }
  }

  private void await(Duration time) {
    try {
      signal.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running.set(false);
    }
  }
}
