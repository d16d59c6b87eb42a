package dev.dewcycle.catalog.classification.adapter;

import dev.dewcycle.catalog.classification.Reason;
import dev.dewcycle.catalog.concentration.Contradiction;
import dev.dewcycle.kit.web.Texts;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/**
 * Reasons and contradictions in the reader's language: English, or Korean where it is asked for.
 */
public final class Wording {
  private static final String BUNDLE = "reasons";

  private final Texts words;

  private Wording(Texts words) {
    this.words = words;
  }

  /** In the first language that the caller accepts and we speak. */
  public static Wording of(HttpHeaders headers) {
    return new Wording(Texts.beside(Wording.class, BUNDLE, headers));
  }

  static Wording firstOf(List<Locale> wanted) {
    return new Wording(Texts.beside(Wording.class, BUNDLE, wanted));
  }

  static Wording in(Locale spoken) {
    return firstOf(List.of(spoken));
  }

  /** A reason for readers, with its code for programs. */
  public record ReasonView(Reason.Subject about, Reason.Code code, String text) {}

  /** A contradiction for readers, with its code for programs. */
  public record ContradictionView(
      Contradiction.Kind code, String inci, double percent, double against, String text) {}

  public ReasonView reason(Reason reason) {
    return new ReasonView(
        reason.code().about(),
        reason.code(),
        words.text(reason.code().name(), reason.args().toArray()));
  }

  public ContradictionView contradiction(Contradiction contradiction) {
    return new ContradictionView(
        contradiction.kind(),
        contradiction.inci(),
        contradiction.percent(),
        contradiction.against(),
        words.text(
            "contradiction." + contradiction.kind(),
            contradiction.inci(),
            Double.toString(contradiction.percent()),
            Double.toString(contradiction.against()),
            contradiction.source()));
  }
}
