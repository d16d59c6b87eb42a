package dev.dewcycle.catalog.bulk.adapter;

import dev.dewcycle.catalog.bulk.Progress;
import dev.dewcycle.catalog.bulk.adapter.ProgressStore.Left;
import dev.dewcycle.kit.line.Spool;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.web.Conflict;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.Problems;
import io.opentelemetry.context.Context;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** Begins imports: a few at once, so that their memory is bounded, and each key once at a time. */
@ApplicationScoped
class Imports {
  private static final int AT_ONCE = 2;

  @Inject EntryReader entries;
  @Inject BatchKeeper keeper;
  @Inject AnswerJson json;
  @Inject ProgressStore progress;
  @Inject AnswerStore answers;
  @Inject ImportLock lock;
  @Inject CurrentTenant tenants;

  private final Semaphore permits = new Semaphore(AT_ONCE);

  /** On platform threads of low priority: reading rows is work for the cores, and others wait. */
  private final ExecutorService readers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("rows-", 0).factory());

  @PreDestroy
  void close() {
    readers.shutdownNow();
  }

  /**
   * Begins or resumes the import of the body, or says again what was answered to it.
   *
   * @return the answer, which goes on being written while the body is read
   */
  Spool begin(ImportBody.Format format, InputStream in, Optional<String> key) throws IOException {
    if (!permits.tryAcquire()) {
      throw Problems.of(429, "too-many-imports", "%d imports run already.".formatted(AT_ONCE))
          .withHeader("Retry-After", 5)
          .build();
    }
    Optional<ImportLock.Held> held = Optional.empty();
    try {
      held = key.map(this::hold);
      return begin(format, in, key, release(held));
    } catch (IOException | RuntimeException e) {
      release(held).run();
      throw e;
    }
  }

  private Spool begin(
      ImportBody.Format format, InputStream in, Optional<String> key, Runnable release)
      throws IOException {
    var body = ImportBody.open(format, in);
    var left = key.flatMap(progress::find);
    if (left.isPresent()) {
      requireSame(left.get(), body);
    }
    if (left.isEmpty()) {
      key.ifPresent(answers::forget);
    }
    var unknown = new UnknownColumns();
    left.ifPresent(former -> unknown.noteAll(former.progress().unknownColumns()));
    var spool = Spool.open();
    var intake = new Intake(body.rows(), row -> entries.read(row, body.header(), unknown), readers);
    var run =
        new ImportRun(
            new ImportRun.Parts(keeper, json, progress, answers),
            new ImportRun.Work(format, intake, unknown, key, spool, release),
            left.map(Left::progress).orElseGet(Progress::none));
    var tenant = tenants.get();
    Thread.ofVirtual().name("import").start(Context.current().wrap(() -> tenants.run(tenant, run)));
    return spool;
  }

  /** Reads past what is kept already, which has to be the same as it was. */
  private static void requireSame(Left left, ImportBody body) throws IOException {
    var kept = left.progress().trail();
    var rows = body.rows();
    var more = true;
    while (rows.trail().lines() < kept.lines() && more) {
      more = rows.next().isPresent();
    }
    var longer = left.progress().done() && rows.next().isPresent();
    if (left.format() != body.format() || !rows.trail().equals(kept) || longer) {
      throw new InvalidInput(
          "#/header/Idempotency-Key", "This key was used for another body: take a new one.");
    }
  }

  private ImportLock.Held hold(String key) {
    return lock.hold(key)
        .orElseThrow(
            () -> new Conflict("still-running", "An import with this key is still running."));
  }

  /** Lets go of what the import holds; a second call does nothing. */
  private Runnable release(Optional<ImportLock.Held> held) {
    var holding = new AtomicBoolean(true);
    return () -> {
      if (holding.getAndSet(false)) {
        permits.release();
        held.ifPresent(ImportLock.Held::close);
      }
    };
  }
}
