package dev.dewcycle.catalog.classification;

import java.util.List;
import java.util.regex.Pattern;

/** One spelling for another, wherever it occurs. Made once: patterns are dear to compile. */
record Respelling(Pattern pattern, String by) {

  static Respelling of(String regex, String by) {
    return new Respelling(Pattern.compile(regex), by);
  }

  /** The text with every respelling done, in their order. */
  static String all(List<Respelling> respellings, String text) {
    var respelt = text;
    for (var respelling : respellings) {
      respelt = respelling.pattern().matcher(respelt).replaceAll(respelling.by());
    }
    return respelt;
  }
}
