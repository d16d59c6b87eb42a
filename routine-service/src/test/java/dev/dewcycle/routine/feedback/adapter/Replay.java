package dev.dewcycle.routine.feedback.adapter;

import dev.dewcycle.routine.feedback.Found;
import dev.dewcycle.routine.layering.Evaluator;
import java.util.Optional;

/** Evaluates a case that was exported, and says what is wrong with the book by it. */
final class Replay {
  private Replay() {}

  /** Nothing where the rule does with the case what is expected. */
  static Optional<String> complaint(CaseDocument written, Evaluator evaluator) {
    var found = written.feedbackCase().replay(evaluator);
    return switch (written.expect()) {
      case SILENT ->
          found.map(
              again -> written.found().rule() + " fires again: " + again + ", " + written.reason());
      case FOUND ->
          found.filter(again -> isTheSame(written, again)).isPresent()
              ? Optional.empty()
              : Optional.of("expected " + written.found() + ", found " + found);
    };
  }

  /** A tenant that has set rules may weigh it otherwise than the book. */
  private static boolean isTheSame(CaseDocument written, Found again) {
    var known = written.found();
    return again.on().equals(known.on())
        && (written.tuned() || again.severity() == known.severity());
  }
}
