package dev.dewcycle.catalog.classification.adapter;

import dev.dewcycle.catalog.classification.Reason;
import dev.dewcycle.catalog.concentration.Contradiction;
import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Reasons and contradictions in the reader's language: English, or Korean where it is asked for.
 */
public final class Wording {
  private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.KOREAN);

  private final ResourceBundle words;

  private Wording(Locale locale) {
    words =
        ResourceBundle.getBundle(
            Wording.class.getPackageName() + ".reasons",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
  }

  /** The first language that the caller accepts and we speak. */
  public static Wording of(HttpHeaders headers) {
    return firstOf(headers.getAcceptableLanguages());
  }

  static Wording firstOf(List<Locale> wanted) {
    return in(
        wanted.stream()
            .map(locale -> Locale.of(locale.getLanguage()))
            .filter(SPOKEN::contains)
            .findFirst()
            .orElse(Locale.ENGLISH));
  }

  static Wording in(Locale spoken) {
    return new Wording(spoken);
  }

  /** A reason for readers, with its code for programs. */
  public record ReasonView(Reason.Subject about, Reason.Code code, String text) {}

  /** A contradiction for readers, with its code for programs. */
  public record ContradictionView(
      Contradiction.Kind code, String inci, double percent, double against, String text) {}

  public ReasonView reason(Reason reason) {
    return new ReasonView(
        reason.code().about(), reason.code(), text(reason.code().name(), reason.args().toArray()));
  }

  public ContradictionView contradiction(Contradiction contradiction) {
    return new ContradictionView(
        contradiction.kind(),
        contradiction.inci(),
        contradiction.percent(),
        contradiction.against(),
        text(
            "contradiction." + contradiction.kind(),
            contradiction.inci(),
            Double.toString(contradiction.percent()),
            Double.toString(contradiction.against()),
            contradiction.source()));
  }

  private String text(String key, Object... args) {
    return new MessageFormat(words.getString(key), words.getLocale()).format(args);
  }
}
