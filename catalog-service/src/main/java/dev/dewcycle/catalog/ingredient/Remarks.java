package dev.dewcycle.catalog.ingredient;

import java.util.regex.Pattern;

/**
 * Sentences that brands print behind a list and that name no ingredient: what a footnote means,
 * that lists may change, what is not in it. Only openings that no ingredient has are known here. A
 * colon says that a list follows, except behind what is not in the product.
 */
final class Remarks {
  private static final int LOOK_AHEAD = 80;

  private static final Pattern OF_ABSENCE =
      Pattern.compile(
          "(?:free\\s+(?:from|of)|(?:formulated|made)\\s+without|without\\s+(?:added|the)"
              + "|(?:does|do)\\s+not\\s+contain|contains?\\s+no|no\\s+(?:added|artificial|parabens?)"
              + "|(?:not|never)\\s+tested)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words that say all, or begin a name: a remark only if their sentence or clause ends there. */
  private static final Pattern IN_SHORT =
      Pattern.compile(
          "(?:(?:certified\\s+)?organic(?:ally\\s+grown|\\s+(?:farming|agriculture|origin))?"
              + "|(?:from\\s+)?natural\\s+essential\\s+oils?|from\\s+essential\\s+oils?"
              + "|(?:100\\s?%\\s+)?(?:vegan|cruelty[- ]free|natural)"
              + ")\\s*(?:[.,&\\n]|and\\b|$)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?:please|(?:this|the|our|these)\\s+(?:ingredients?|list|product|formula|information)"
              + "|ingredients?\\s+(?:are|is|may|lists?|from|of)"
              + "|(?:certified\\s+)?organic\\s+ingredients?|from\\s+(?:certified\\s+)?organic"
              + "|(?:naturally\\s+)?(?:occurs?|occurring)\\s+(?:in|naturally)"
              + "|(?:natural\\s+)?(?:component|constituent)s?\\s+of"
              + "|(?:for|see)\\s+(?:the\\s+)?(?:most|latest|full|pack|packaging|back|box)"
              + "|made\\s+(?:in|with)|(?:suitable|safe)\\s+for"
              + "|may\\s+contain\\s+traces|dermatologist[- ](?:tested|approved|recommended)"
              + "|(?:dermatologically|clinically|ophthalmologically)\\s+tested"
              + "|\\d{1,3}(?:[.,]\\d)?\\s?%\\s+(?:of\\s+(?:the\\s+)?)?"
              + "(?:total|all|ingredients?|natural\\s+origin|organic\\s+origin)"
              + "|(?:알레르기|알러지)\\s*(?:유발|주의)|유기농\\s*(?:원료|성분))(?![\\p{Alpha}-])",
          Pattern.CASE_INSENSITIVE);

  private Remarks() {}

  /** Whether a remark begins here, at the begin of a sentence or line. */
  static boolean beginsAt(String text, int start) {
    int limit = Math.min(text.length(), start + LOOK_AHEAD);
    return OF_ABSENCE.matcher(text).region(start, limit).lookingAt()
        || IN_SHORT.matcher(text).region(start, limit).lookingAt()
        || (text.indexOf(':', start, limit) < 0
            && OF_OTHERS.matcher(text).region(start, limit).lookingAt());
  }

  /** Where the remark that begins here ends: with its sentence or line. */
  static int endFrom(String text, int start) {
    int end = start + 1;
    while (end < text.length() && !endsAt(text, start, end)) {
      end++;
    }
    return Math.min(text.length(), end + 1);
  }

  private static boolean endsAt(String text, int start, int index) {
    return text.charAt(index) == '\n'
        || (text.charAt(index) == '.' && Separators.endsSentence(text, start, index));
  }
}
