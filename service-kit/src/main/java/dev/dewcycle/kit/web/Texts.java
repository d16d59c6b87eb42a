package dev.dewcycle.kit.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Texts in the reader's language, English or Korean, from the resource bundle that lies beside a
 * class.
 */
public final class Texts {
  private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.KOREAN);

  private final Locale spoken;
  private final ResourceBundle words;

  private Texts(Locale spoken, ResourceBundle words) {
    this.spoken = spoken;
    this.words = words;
  }

  /**
   * In the first language that the caller accepts and we speak; in English where there is none, or
   * where the wish cannot be read.
   */
  public static Texts beside(Class<?> neighbour, String bundle, HttpHeaders headers) {
    try {
      return beside(neighbour, bundle, headers.getAcceptableLanguages());
    } catch (WebApplicationException e) {
      return beside(neighbour, bundle, List.of());
    }
  }

  /** The same for languages that are known otherwise, the best first. */
  public static Texts beside(Class<?> neighbour, String bundle, List<Locale> wanted) {
    var spoken =
        wanted.stream()
            .map(locale -> Locale.of(locale.getLanguage()))
            .filter(SPOKEN::contains)
            .findFirst()
            .orElse(Locale.ENGLISH);
    return new Texts(
        spoken,
        ResourceBundle.getBundle(
            neighbour.getPackageName() + "." + bundle,
            spoken,
            neighbour.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT)));
  }

  /** The language spoken, to format dates and numbers in. */
  public Locale locale() {
    return spoken;
  }

  /** The text of a key, its {@code {0}} and so on replaced; throws where the bundle has none. */
  public String text(String key, Object... args) {
    return new MessageFormat(words.getString(key), spoken).format(args);
  }
}
