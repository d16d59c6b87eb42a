package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.kit.web.ETags;
import dev.dewcycle.kit.web.Problems;
import dev.dewcycle.routine.layering.adapter.FindingView;
import dev.dewcycle.routine.phase.adapter.PhaseAnswer.Done;
import dev.dewcycle.routine.phase.adapter.PhaseAnswer.Refused;
import jakarta.ws.rs.core.Response;

/** What came of a request about a phase, as HTTP says it. */
final class PhaseAnswers {
  static Response respond(PhaseAnswer answer, Response.ResponseBuilder success) {
    return switch (answer) {
      case Done(var phase) -> success.entity(phase).tag(ETags.of(phase.version())).build();
      case Refused(var why, var findings) ->
          Problems.of(409, "phase-refused", why)
              .with("findings", FindingView.all(findings))
              .build()
              .toResponse();
    };
  }

  private PhaseAnswers() {}
}
