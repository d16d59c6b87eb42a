package dev.dewcycle.stack;

import dev.dewcycle.stack.process.PidFiles;
import dev.dewcycle.stack.process.PortCheck;
import dev.dewcycle.stack.process.Readiness;
import dev.dewcycle.stack.process.ServiceLauncher;
import dev.dewcycle.stack.settings.Progress;
import dev.dewcycle.stack.settings.Service;
import dev.dewcycle.stack.settings.StackFailure;
import dev.dewcycle.stack.supervision.Deaths;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Keeps the three services running: starts them, restarts what dies, gives up when one dies too
 * often.
 */
final class Supervisor implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofMinutes(3);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(10);
  private static final int POLL_MILLIS = 100;

  /**
   * Ctrl-C reaches the children as well: our own end must be known before their deaths are judged.
   */
  private static final Executor AFTER_A_MOMENT =
      CompletableFuture.delayedExecutor(150, TimeUnit.MILLISECONDS);

  private final ServiceLauncher launcher;
  private final PidFiles pids;
  private final InstantSource clock;
  private final Consumer<String> say;
  private final CompletableFuture<StackFailure> end;
  private final Map<Service, Process> running = new EnumMap<>(Service.class);
  private final Set<Service> lent = EnumSet.noneOf(Service.class);
  private Deaths deaths = Deaths.none();
  private boolean stopping;

  /**
   * @param say hears one line for each service that is started again
   * @param end completed here when the stack cannot go on; completed elsewhere, it ends all waiting
   */
  Supervisor(
      ServiceLauncher launcher,
      PidFiles pids,
      InstantSource clock,
      Consumer<String> say,
      CompletableFuture<StackFailure> end) {
    this.launcher = launcher;
    this.pids = pids;
    this.clock = clock;
    this.say = say;
    this.end = end;
  }

  /** Starts all services and returns when each has been ready; tells of each. */
  void startAll(Progress progress) {
    List.of(Service.values()).forEach(this::start);
    var begun = System.nanoTime();
    var waiting = EnumSet.allOf(Service.class);
    while (!waiting.isEmpty()) {
      var ready = waiting.stream().filter(this::isReady).toList();
      waiting.removeAll(ready);
      var took = Duration.ofNanos(System.nanoTime() - begun);
      ready.forEach(service -> progress.ready(service.module(), took));
      pause(took, waiting);
    }
  }

  /** Returns when the service answers that it is ready. */
  void awaitReady(Service service) {
    var begun = System.nanoTime();
    while (!isReady(service)) {
      pause(Duration.ofNanos(System.nanoTime() - begun), Set.of(service));
    }
  }

  synchronized Optional<ProcessHandle> process(Service service) {
    return Optional.ofNullable(running.get(service)).map(Process::toHandle);
  }

  /** Earlier deaths no longer count: the next one is on purpose. */
  synchronized void forgive() {
    deaths = Deaths.none();
  }

  /**
   * Stops a service and leaves it stopped, for somebody who runs it from source; returns its
   * environment.
   */
  Map<String, String> lend(Service service) {
    synchronized (this) {
      lent.add(service);
    }
    stop(List.of(service));
    return launcher.environment(service);
  }

  /** Starts a lent service again, once the port is free that the borrower used. */
  void takeBack(Service service) {
    var begun = System.nanoTime();
    try {
      while (!PortCheck.isFree(launcher.settings().ports().of(service))) {
        pause(Duration.ofNanos(System.nanoTime() - begun), Set.of(service));
      }
    } catch (StackFailure e) {
      end.complete(e);
    }
    synchronized (this) {
      lent.remove(service);
      start(service);
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      stopping = true;
    }
    stop(List.of(Service.values()));
  }

  private synchronized void start(Service service) {
    if (stopping || lent.contains(service)) {
      return;
    }
    var process = launcher.start(service);
    running.put(service, process);
    var unused =
        process
            .onExit()
            .thenAcceptAsync(ended -> died(service, ended), AFTER_A_MOMENT)
            .exceptionally(failure -> giveUp(service, failure));
  }

  private synchronized void died(Service service, Process ended) {
    if (stopping || lent.contains(service) || running.get(service) != ended) {
      return;
    }
    var how = service.module() + " ended with status " + ended.exitValue();
    switch (deaths.after(service, clock.instant())) {
      case Deaths.Verdict.Restart(var remembered) -> {
        deaths = remembered;
        say.accept(how + "; starting it again.");
        start(service);
      }
      case Deaths.Verdict.GiveUp() ->
          end.complete(
              new StackFailure(
                  how
                      + ", its death number "
                      + Deaths.LIMIT
                      + " within "
                      + Deaths.WINDOW.toSeconds()
                      + " s, so everything is stopped; see "
                      + launcher.settings().log(service.module())
                      + "."));
    }
  }

  /** What cannot be started again is not left dead without a word. */
  private Void giveUp(Service service, Throwable failure) {
    end.complete(
        new StackFailure(
            service.module() + " ended and could not be started again, so everything is stopped.",
            failure));
    return null; // the only value of its type
  }

  private boolean isReady(Service service) {
    return Readiness.of(launcher.settings().url(service));
  }

  private void pause(Duration waited, Set<Service> waiting) {
    if (waited.compareTo(START_LIMIT) > 0) {
      throw new StackFailure(
          waiting + " did not get ready within " + START_LIMIT.toSeconds() + " s; see the logs.");
    }
    try {
      throw end.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return; // nothing failed meanwhile, which is what was waited for
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("The start was interrupted.", e);
    }
  }

  private void stop(List<Service> services) {
    var ending = services.stream().map(this::forget).flatMap(Optional::stream).toList();
    ending.forEach(Process::destroy);
    for (var process : ending) {
      try {
        if (!process.waitFor(STOP_LIMIT)) {
          process.destroyForcibly().waitFor();
        }
      } catch (InterruptedException e) {
        process.destroyForcibly();
        Thread.currentThread().interrupt();
      }
    }
    services.forEach(service -> pids.remove(service.module()));
  }

  private synchronized Optional<Process> forget(Service service) {
    return Optional.ofNullable(running.remove(service));
  }
}
