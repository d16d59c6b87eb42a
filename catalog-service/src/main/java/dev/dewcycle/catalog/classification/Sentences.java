package dev.dewcycle.catalog.classification;

import static dev.dewcycle.catalog.classification.NumberWords.COUNTED;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Directions as sentences of one spelling that speak of the product's own use. Sentences that
 * forbid are left out, and so are clauses that forbid, warn, tell test results or speak of
 * sunscreen. What sets a limit is no ban: "not for more than 4 weeks" becomes "for up to 4 weeks".
 */
final class Sentences {
  private static final Pattern ENDS = Pattern.compile("[.!?;\\n]+(?=\\s|$)");
  private static final Pattern CLAUSES =
      Pattern.compile(
          "[,():]|\\s-\\s|\\b(?:but|while)\\b|(?<=되|며|않게|않도록)\\s|\\band (?=(?:always|avoid|do not|don't"
              + "|never|not|wear|follow|finish|(?:use|apply) (?:an? )?(?:spf|sun))\\b)");

  private static final Pattern FORBIDS =
      Pattern.compile(
          "^\\s*(?:please )?(?:do not|don't|never|avoid|not|no|stop|discontinue|must not"
              + "|should not)\\b");
  private static final Pattern BESIDE_THE_POINT =
      Pattern.compile(
          "\\b(?:do not|don't|never|avoid\\w*|not|cannot|can't|no need|instead of|rather than|stop"
              + "|discontinue|wait|clinical\\w*|tested|study|results?|visible|visibly|takes|(?:may|can|will) take|lasts?"
              + "|keeps?|store[ds]?|sunscreen|sun ?block|spf|sun protection|within \\d+ (?:days?|weeks?|months?)"
              + " (?:of|after) opening|after opening|patch test\\w*)\\b"
              + "|금지|마세요|마십시오|말 ?것|삼가|않|피하|중지|중단|선크림|자외선|개봉|임상|시험|개선");

  private static final String LIMIT =
      "\\b(?:do not|don't|never|should not|must not|not|no)\\b[^,;]{0,40}?"
          + "\\b(?:(?:more|longer)(?: often)? than|exceed|beyond|over)"
          + "(?: a (?:total|maximum|period) of)? (?=(?:once|twice|"
          + COUNTED
          + "|an? (?:week|month))\\b)(?!(?:once|twice|\\w+ times?) (?:a day|per day|daily))";
  private static final String STOP_AFTER =
      "\\b(?:stop|discontinue|pause|rest|take a break)\\b[^,;]{0,20}? after (?=(?:"
          + COUNTED
          + "|an? (?:week|month))\\b)";
  private static final String BEST_RESULTS =
      "\\b(?:for|to (?:see|get)) (?:the |your )?(?:best|optimal|optimum|maximum|better|visible)"
          + " results?\\b";

  /** A time of day before a comma belongs to the clause behind it, be it about sunscreen. */
  private static final String LEADING_TIME =
      "((?:^|[.!?;\\n])\\s*(?:in|at|every|each|during|on)(?: the)?(?: next)?"
          + " (?:mornings?|evenings?|nights?|days?|daytime)),";

  private static final String KOREAN_BAN = "(?:마세요|마십시오|말 ?것|않|금지|삼가|피[하해])";

  private static final List<Respelling> SPELLINGS =
      List.of(
          Respelling.of("[~\u2010-\u2015\u301c]", "-"),
          Respelling.of("[^\\S\\n]+", " "),
          Respelling.of("\\b(max|approx)\\.", "$1"),
          Respelling.of("\\b([ap])\\.m\\b\\.?", "$1m"),
          Respelling.of("\\b(?:a|one|per|every) fortnight\\b|\\bfortnightly\\b", "every 2 weeks"),
          Respelling.of("\\bfor every 2 weeks\\b", "for 2 weeks"));
  private static final List<Respelling> KOREAN_LIMITS =
      List.of(
          Respelling.of(
              "(\\d)\\s?(주|달|개월|일)일?(?:간|동안)?[을를]?\\s?(?:이상|초과|넘)[^,]{0,20}?" + KOREAN_BAN,
              "$1$2간 "),
          Respelling.of(
              "(?<!1일 ?)(\\d(?:회|번))[을를]?\\s?(?:이상|초과|넘)[^,]{0,20}?" + KOREAN_BAN, "$1 "));
  private static final List<Respelling> MEANINGS =
      List.of(
          Respelling.of(LIMIT, "for up to "),
          Respelling.of(STOP_AFTER, "for up to "),
          Respelling.of(LEADING_TIME, "$1"),
          Respelling.of(BEST_RESULTS, "at best"));

  /** Syllables of Hangul lie between these in Unicode. */
  private static final char FIRST_SYLLABLE = '\uac00';

  private static final char LAST_SYLLABLE = '\ud7a3';

  private Sentences() {}

  static List<String> of(String directions) {
    return ENDS.splitAsStream(oneSpelling(directions))
        .filter(sentence -> !FORBIDS.matcher(sentence).find())
        .map(Sentences::aboutUse)
        .filter(sentence -> !sentence.isBlank())
        .toList();
  }

  private static String aboutUse(String sentence) {
    return Arrays.stream(CLAUSES.split(sentence))
        .filter(clause -> !BESIDE_THE_POINT.matcher(clause).find())
        .map(String::strip)
        .collect(Collectors.joining(", "));
  }

  private static String oneSpelling(String directions) {
    var text =
        Normalizer.normalize(directions, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'');
    text = Respelling.all(SPELLINGS, text);
    text = isKorean(text) ? Respelling.all(KOREAN_LIMITS, KoreanNumbers.inDigits(text)) : text;
    return Respelling.all(MEANINGS, text);
  }

  private static boolean isKorean(String text) {
    return text.chars().anyMatch(c -> c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE);
  }
}
