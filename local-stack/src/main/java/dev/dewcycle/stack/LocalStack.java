package dev.dewcycle.stack;

import dev.dewcycle.stack.backing.Backing;
import dev.dewcycle.stack.process.Leash;
import dev.dewcycle.stack.process.PidFiles;
import dev.dewcycle.stack.process.PortCheck;
import dev.dewcycle.stack.process.ServiceLauncher;
import dev.dewcycle.stack.settings.Progress;
import dev.dewcycle.stack.settings.Service;
import dev.dewcycle.stack.settings.StackFailure;
import dev.dewcycle.stack.settings.StackSettings;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The whole product, running: backing parts in this JVM and below it, the three services as
 * children.
 */
public final class LocalStack implements AutoCloseable {
  private final StackSettings settings;
  private final RunLock lock;
  private final Backing backing;
  private final Leash leash;
  private final Supervisor supervisor;
  private final CompletableFuture<StackFailure> end;

  private LocalStack(
      StackSettings settings,
      RunLock lock,
      Backing backing,
      Leash leash,
      Supervisor supervisor,
      CompletableFuture<StackFailure> end) {
    this.settings = settings;
    this.lock = lock;
    this.backing = backing;
    this.leash = leash;
    this.supervisor = supervisor;
    this.end = end;
  }

  /** Starts everything and returns when all three services are ready; says nothing. */
  public static LocalStack start(StackSettings settings) {
    return start(settings, Progress.SILENT, line -> {}, new CompletableFuture<>());
  }

  /**
   * Starts everything and returns when all three services are ready.
   *
   * @param progress is told of each part
   * @param say hears one line for each service that died and is started again
   * @param end completed by the stack when it cannot go on, or by the caller to break off the start
   * @throws StackFailure if something is in the way; nothing is left running then
   */
  public static LocalStack start(
      StackSettings settings,
      Progress progress,
      Consumer<String> say,
      CompletableFuture<StackFailure> end) {
    var lock = RunLock.take(settings.data());
    try {
      return start(settings, lock, progress, say, end);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static LocalStack start(
      StackSettings settings,
      RunLock lock,
      Progress progress,
      Consumer<String> say,
      CompletableFuture<StackFailure> end) {
    var run = settings.data().resolve("run");
    var pids = new PidFiles(run);
    pids.endLeftovers();
    ServiceLauncher.requireBuilt(settings);
    PortCheck.requireFree(settings.ports());
    var leash = Leash.hold(run, settings.data().resolve("postgres/postmaster.pid"));
    var backing = startBacking(settings, leash, progress);
    var launcher = new ServiceLauncher(settings, backing::settings, pids);
    var supervisor = new Supervisor(launcher, pids, InstantSource.system(), say, end);
    var stack = new LocalStack(settings, lock, backing, leash, supervisor, end);
    try {
      supervisor.startAll(progress);
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  private static Backing startBacking(StackSettings settings, Leash leash, Progress progress) {
    try {
      return Backing.start(settings.data(), settings.ports(), settings.sharedBuffers(), progress);
    } catch (RuntimeException e) {
      leash.close();
      throw e;
    }
  }

  /** The base address of a service, e.g. {@code http://localhost:8081}. */
  public URI url(Service service) {
    return URI.create(settings.url(service));
  }

  /** The address that gives tokens. */
  public URI tokens() {
    return URI.create(backing.tokens().issuer() + "/token");
  }

  /** How a service reaches the backing parts, by the names of its environment. */
  public Map<String, String> backing(Service service) {
    return backing.settings(service);
  }

  /**
   * Kills a service as {@code kill -9} does; it is started again by itself, however often this is
   * done.
   */
  public void kill(Service service) {
    supervisor.forgive();
    var process =
        supervisor
            .process(service)
            .orElseThrow(() -> new IllegalStateException(service.module() + " does not run"));
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Returns when the service answers that it is ready, at once if it does. */
  public void awaitReady(Service service) {
    supervisor.awaitReady(service);
  }

  /** Completes when the stack cannot go on, with the reason; it is to be closed then. */
  public CompletableFuture<StackFailure> failure() {
    return end;
  }

  Supervisor supervisor() {
    return supervisor;
  }

  /** Stops the services, then Kafka and the rest; the data stays. */
  @Override
  public void close() {
    supervisor.close();
    backing.close();
    leash.close();
    lock.close();
  }
}
