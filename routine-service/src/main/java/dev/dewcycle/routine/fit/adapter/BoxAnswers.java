package dev.dewcycle.routine.fit.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dewcycle.routine.fit.adapter.BoxBatch.Checked;
import dev.dewcycle.routine.fit.adapter.BoxStream.Answers;
import dev.dewcycle.routine.fit.adapter.BoxStream.Ended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The lines that a stream of boxes is answered with. */
@ApplicationScoped
class BoxAnswers {
  @Inject ObjectMapper json;

  /**
   * The last line.
   *
   * @param done whether the whole body was worked off
   * @param problem why not
   */
  public record SummaryView(
      boolean done,
      long lines,
      long fits,
      long fitsWithChanges,
      long doesNotFit,
      long unknown,
      long rejected,
      Optional<ProblemView> problem) {}

  /** A problem (RFC 9457) that ended an answer which had begun. */
  public record ProblemView(String type, String title, int status, String detail) {}

  Answers of(List<Checked> checked, FitWords words) {
    var lines = new ByteArrayOutputStream();
    var tally = BoxTally.NONE;
    for (var one : checked) {
      switch (one) {
        case Checked.Judged judged -> {
          write(lines, BoxView.of(judged, words));
          tally = tally.and(BoxTally.of(judged.fit().verdict()));
        }
        case Checked.Rejected(var line, var faults) -> {
          write(lines, BoxView.rejected(line, faults));
          tally = tally.and(BoxTally.REJECTED);
        }
      }
    }
    return new Answers(lines.toByteArray(), tally);
  }

  byte[] summary(Ended ended) {
    var tally = ended.tally();
    var line = new ByteArrayOutputStream();
    write(
        line,
        new SummaryView(
            ended.failure().isEmpty(),
            tally.lines(),
            tally.fits(),
            tally.fitsWithChanges(),
            tally.doesNotFit(),
            tally.unknown(),
            tally.rejected(),
            ended.failure().map(BoxAnswers::problem)));
    return line.toByteArray();
  }

  private static ProblemView problem(Throwable failure) {
    return failure instanceof IOException
        ? problem("broken-off", 400, "The body broke off: send what is left of it again.")
        : problem("check-failed", 503, "It failed on our side: send what is left again.");
  }

  private static ProblemView problem(String type, int status, String detail) {
    return new ProblemView(
        "urn:dewcycle:problem:" + type, "Box checks ended early", status, detail);
  }

  private void write(ByteArrayOutputStream lines, Record view) {
    try {
      lines.writeBytes(json.writeValueAsBytes(view));
      lines.write('\n');
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
