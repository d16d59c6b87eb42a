package dev.dewcycle.catalog.classification.adapter;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A bundle of texts in the reader's language: English, or Korean where it is asked for. */
public final class Words {
  private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.KOREAN);

  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * In the first language that the caller accepts and we speak; a wish that cannot be read is none.
   */
  public static Words of(String bundle, HttpHeaders headers) {
    try {
      return in(firstOf(headers.getAcceptableLanguages()), bundle);
    } catch (WebApplicationException e) {
      return in(Locale.ENGLISH, bundle);
    }
  }

  /** In a language that we speak. */
  public static Words in(Locale spoken, String bundle) {
    var noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    return new Words(ResourceBundle.getBundle(bundle, spoken, noFallback));
  }

  static Locale firstOf(List<Locale> wanted) {
    return wanted.stream()
        .map(locale -> Locale.of(locale.getLanguage()))
        .filter(SPOKEN::contains)
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  /** The text of a key; throws where the bundle has none, which a test excludes. */
  public String text(String key, Object... args) {
    return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(args);
  }
}
