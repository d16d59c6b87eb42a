package dev.dewcycle.catalog.bulk.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dewcycle.catalog.bulk.Outcome;
import dev.dewcycle.catalog.bulk.Progress;
import dev.dewcycle.catalog.classification.Flaw;
import dev.dewcycle.events.Category;
import dev.dewcycle.kit.web.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lines that an import answers with. */
@ApplicationScoped
class AnswerJson {
  @Inject ObjectMapper json;

  /** What became of one row. */
  @Schema(name = "ImportedLine")
  record LineView(
      @Schema(description = "Where the row starts, from 1") long line,
      Status status,
      Optional<UUID> id,
      Optional<Long> version,
      Optional<Long> formulationVersion,
      Optional<Category> role,
      @Schema(description = "Of a rejected one") Optional<List<Fault>> errors) {}

  /** What can become of a row. */
  enum Status {
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
  }

  /** The last line. */
  @Schema(name = "ImportSummary")
  record SummaryView(
      @Schema(description = "Whether the whole body was worked off") boolean done,
      @Schema(description = "Lines of the body that are settled") long lines,
      long created,
      long updated,
      long unchanged,
      long rejected,
      @Schema(description = "Names that no product has, passed over") List<String> unknownColumns,
      @Schema(description = "Why it ended early") Optional<ProblemView> problem) {}

  /** A problem (RFC 9457) that ended an import whose answer had begun. */
  record ProblemView(String type, String title, int status, String detail) {}

  byte[] lines(List<Outcome> outcomes) {
    var lines = new ByteArrayOutputStream();
    outcomes.forEach(outcome -> write(lines, view(outcome)));
    return lines.toByteArray();
  }

  byte[] summary(Progress progress, Optional<ProblemView> problem) {
    var line = new ByteArrayOutputStream();
    var tally = progress.tally();
    write(
        line,
        new SummaryView(
            progress.done(),
            progress.trail().lines(),
            tally.created(),
            tally.updated(),
            tally.unchanged(),
            tally.rejected(),
            progress.unknownColumns().stream().sorted().toList(),
            problem));
    return line.toByteArray();
  }

  private void write(ByteArrayOutputStream lines, Record view) {
    try {
      lines.writeBytes(json.writeValueAsBytes(view));
      lines.write('\n');
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LineView view(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Kept(var line, var change, var product) ->
          new LineView(
              line,
              Status.valueOf(change.name()),
              Optional.of(product.id()),
              Optional.of(product.version()),
              Optional.of(product.formulationVersion()),
              Optional.of(product.analysis().role()),
              Optional.empty());
      case Outcome.Rejected(var line, var flaws) ->
          new LineView(
              line,
              Status.REJECTED,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(flaws.stream().map(AnswerJson::fault).toList()));
    };
  }

  private static Fault fault(Flaw flaw) {
    return new Fault(flaw.pointer(), flaw.detail());
  }
}
