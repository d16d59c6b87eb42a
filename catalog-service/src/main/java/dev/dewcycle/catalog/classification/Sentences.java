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

  private static final Pattern LIMIT =
      Pattern.compile(
          "\\b(?:do not|don't|never|should not|must not|not|no)\\b[^,;]{0,40}?"
              + "\\b(?:(?:more|longer)(?: often)? than|exceed|beyond|over)"
              + "(?: a (?:total|maximum|period) of)? (?=(?:once|twice|"
              + COUNTED
              + "|an? (?:week|month))\\b)(?!(?:once|twice|\\w+ times?) (?:a day|per day|daily))");
  private static final Pattern STOP_AFTER =
      Pattern.compile(
          "\\b(?:stop|discontinue|pause|rest|take a break)\\b[^,;]{0,20}? after (?=(?:"
              + COUNTED
              + "|an? (?:week|month))\\b)");
  private static final Pattern KOREAN_LIMIT =
      Pattern.compile(
          "(\\d)\\s?(주|달|개월|일)일?(?:간|동안)?[을를]?\\s?(?:이상|초과|넘)[^,]{0,20}?"
              + "(?:마세요|마십시오|말 ?것|않|금지|삼가|피[하해])");
  private static final Pattern KOREAN_COUNT_LIMIT =
      Pattern.compile(
          "(?<!1일 ?)(\\d(?:회|번))[을를]?\\s?(?:이상|초과|넘)[^,]{0,20}?"
              + "(?:마세요|마십시오|말 ?것|않|금지|삼가|피[하해])");
  private static final Pattern BEST_RESULTS =
      Pattern.compile(
          "\\b(?:for|to (?:see|get)) (?:the |your )?(?:best|optimal|optimum|maximum|better|visible)"
              + " results?\\b");

  /** A time of day before a comma belongs to the clause behind it, be it about sunscreen. */
  private static final Pattern LEADING_TIME =
      Pattern.compile(
          "((?:^|[.!?;\\n])\\s*(?:in|at|every|each|during|on)(?: the)?(?: next)?"
              + " (?:mornings?|evenings?|nights?|days?|daytime)),");

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
            .replace('\u2019', '\'')
            .replaceAll("[~\u2010-\u2015\u301c]", "-")
            .replaceAll("[^\\S\\n]+", " ")
            .replaceAll("\\b(max|approx)\\.", "$1")
            .replaceAll("\\b([ap])\\.m\\b\\.?", "$1m")
            .replaceAll("\\b(?:a|one|per|every) fortnight\\b|\\bfortnightly\\b", "every 2 weeks")
            .replaceAll("\\bfor every 2 weeks\\b", "for 2 weeks");
    text = KOREAN_LIMIT.matcher(KoreanNumbers.inDigits(text)).replaceAll("$1$2간 ");
    text = KOREAN_COUNT_LIMIT.matcher(text).replaceAll("$1 ");
    text = LIMIT.matcher(text).replaceAll("for up to ");
    text = STOP_AFTER.matcher(text).replaceAll("for up to ");
    text = LEADING_TIME.matcher(text).replaceAll("$1");
    return BEST_RESULTS.matcher(text).replaceAll("at best");
  }
}
