package dev.dewcycle.catalog.bulk.adapter;

import dev.dewcycle.catalog.bulk.Outcome;
import dev.dewcycle.catalog.bulk.Progress;
import dev.dewcycle.catalog.bulk.adapter.AnswerJson.ProblemView;
import dev.dewcycle.kit.line.Spool;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** One import from its first batch to its last line. To be run on a thread of its own. */
final class ImportRun implements Runnable {
  private static final Logger LOG = Logger.getLogger(ImportRun.class);

  /** How long the rest of a body is read and thrown away after the import has failed. */
  private static final Duration LONGEST_REST = Duration.ofMinutes(10);

  private final Parts parts;
  private final Work work;
  private Progress progress;

  /** What every import works with. */
  record Parts(BatchKeeper keeper, AnswerJson json, ProgressStore progress, AnswerStore answers) {}

  /**
   * What this one works off.
   *
   * @param key under which its progress is kept
   * @param release to be called once nothing more is kept, and before the last line is told: who
   *     has read it may send the same key again at once
   */
  record Work(
      ImportBody.Format format,
      Intake intake,
      UnknownColumns unknown,
      Optional<String> key,
      Spool spool,
      Runnable release) {}

  ImportRun(Parts parts, Work work, Progress left) {
    this.parts = parts;
    this.work = work;
    this.progress = left;
  }

  @Override
  public void run() {
    var reader = Thread.ofVirtual().name("import-reader").start(work.intake()::read);
    try {
      workOff();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("an import ended early", e);
      fail(503, "import-failed", "It failed on our side: send the body again, with the same key.");
      drain(reader);
    } finally {
      work.release().run();
      work.spool().end();
    }
  }

  private void workOff() throws InterruptedException {
    if (progress.done()) {
      work.release().run();
    }
    if (progress.trail().lines() > 0) {
      work.key().ifPresent(key -> parts.answers().replay(key, work.spool()::add));
    }
    if (progress.done()) {
      return;
    }
    for (var batch = work.intake().next(); batch.isPresent(); batch = work.intake().next()) {
      keep(batch.get());
    }
    if (work.intake().failure().isPresent()) {
      fail(400, "broken-off", "The body broke off: send it again, with the same key to go on.");
    } else {
      end();
    }
  }

  private void keep(Intake.Batch batch) {
    var outcomes =
        parts.keeper().keep(batch.entries(), kept -> save(after(batch, kept), lines(kept)));
    progress = after(batch, outcomes);
    work.spool().add(lines(outcomes));
  }

  private void end() {
    var ended = progress.ended(work.intake().end(), work.unknown().names());
    var summary = parts.json().summary(ended, Optional.empty());
    if (work.key().isPresent()) {
      QuarkusTransaction.requiringNew().run(() -> save(ended, summary));
    }
    work.release().run();
    work.spool().add(summary);
  }

  private void fail(int status, String type, String detail) {
    var problem =
        new ProblemView("urn:dewcycle:problem:" + type, "Import ended early", status, detail);
    work.release().run();
    work.spool().add(parts.json().summary(progress, Optional.of(problem)));
  }

  /** A client that writes all before it reads must get to the end of its body. */
  private void drain(Thread reader) {
    work.intake().discard();
    try {
      reader.join(LONGEST_REST);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Progress after(Intake.Batch batch, List<Outcome> outcomes) {
    return progress.after(batch.trail(), outcomes, work.unknown().names());
  }

  private byte[] lines(List<Outcome> outcomes) {
    return parts.json().lines(outcomes);
  }

  private void save(Progress next, byte[] answers) {
    work.key()
        .ifPresent(
            key -> {
              parts.progress().save(key, work.format(), next);
              parts.answers().save(key, next.trail().lines() + (next.done() ? 1 : 0), answers);
            });
  }
}
