package dev.dewcycle.catalog.ingredient;

import java.util.regex.Pattern;

/**
 * Words before a list or a group of entries: {@code Ingredients:}, {@code 전성분}, {@code Serum:},
 * {@code Preservatives:}. A heading opens a list of its own if it names a kind of product or a step
 * of use, or if water follows; any other names a group of the same list.
 */
final class Headings {
  private static final int LOOK_AHEAD = 120;
  private static final int LONGEST_IN_BRACKETS = 42;

  private static final Pattern OF_ALL =
      Pattern.compile(
          "\\s*[\\[(<]?\\s*(?:(?:full|all|key)\\s+)?"
              + "(?:(?:ingredients?|inci)(?:\\s+list)?\\s*[\\])>]?\\s*:|(?:전성분|성분)\\s*[\\])>:]*)\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_SOME =
      Pattern.compile(
          "(?:[^\\[\\](),;:\n]{2,60}:|\\[[^\\[\\](),;:\n]{2,40}\\]\\s*:?|<[^<>,;\n]{2,40}>\\s*:?)"
              + "\\s*(?=[\\p{L}\\d(])(?!\\d[\\d.,]*\\s?(?:%|percent|퍼센트|pp[mb]))",
          Pattern.CASE_INSENSITIVE);

  /** What stands before its own allergens or parts as if it were a heading. */
  private static final Pattern INGREDIENT =
      Pattern.compile(
          "(?:parfum|perfume|fragrance|aroma|flavou?r|향료)\\s*:", Pattern.CASE_INSENSITIVE);

  private static final Pattern KIND =
      Pattern.compile(
          "\\b(?:serum|ampoule|cream|creme|toner|essence|lotion|emulsion|mask|masque|cleanser|cleansing"
              + "|wash|foam|balm|gel|pads?|patch|mist|moisturi[sz]er|exfoliator|peel|scrub|sunscreen"
              + "|shampoo|conditioner|step|phase|day|night)\\b"
              + "|세럼|앰플|크림|토너|스킨|에센스|로션|에멀전|마스크|팩|클렌|폼|밤|젤|패드|패치|미스트|선크림|필링|스크럽|단계|스텝|\\d제",
          Pattern.CASE_INSENSITIVE);

  /** An American label prints its actives apart, with figures and in no order with the others. */
  private static final Pattern ACTIVES =
      Pattern.compile("(?:active|drug)\\s+ingredients?\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern OTHERS =
      Pattern.compile("inactive\\s+ingredients?\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern WATER =
      Pattern.compile("(?:aqua|water|eau|purified water|정제수)\\b.*", Pattern.CASE_INSENSITIVE);

  /** What begins with a heading: nothing, if there is none. */
  enum Opening {
    NOTHING,
    GROUP,
    LIST,
    ACTIVES_APART,
    REST_OF_LIST
  }

  /**
   * What a piece begins with.
   *
   * @param begin where the heading begins: what stands before it is an entry of the list before
   * @param end where the entry proper begins
   */
  record Heading(int begin, int end, Opening opening) {
    static Heading noneAt(int start) {
      return new Heading(start, start, Opening.NOTHING);
    }
  }

  private Headings() {}

  /** The heading of the whole text, where it has one: where the first entry begins. */
  static int endOfFirst(String text) {
    var heading = OF_ALL.matcher(text).region(0, Math.min(text.length(), LOOK_AHEAD));
    return heading.lookingAt() ? heading.end() : 0;
  }

  /**
   * The heading at the begin of a piece; one that ends where the piece begins if there is none.
   *
   * @param fresh whether a sentence or line begins here; elsewhere the words before a kind of
   *     product are the last entry of the list before: {@code Phenoxyethanol Night Cream:}
   */
  static Heading at(String text, int start, int end, boolean fresh) {
    int limit = Math.min(end, start + LOOK_AHEAD);
    char first = text.charAt(start);
    if (first != '[' && first != '<' && text.indexOf(':', start, limit) < 0) {
      return Heading.noneAt(start);
    }
    var heading = OF_SOME.matcher(text).region(start, limit);
    if (!heading.lookingAt()) {
      return Heading.noneAt(start);
    }
    if (INGREDIENT.matcher(text).region(start, heading.end()).lookingAt()) {
      return new Heading(heading.end(), heading.end(), Opening.NOTHING);
    }
    if (ACTIVES.matcher(text).region(start, heading.end()).lookingAt()) {
      return new Heading(start, heading.end(), Opening.ACTIVES_APART);
    }
    if (OTHERS.matcher(text).region(start, heading.end()).lookingAt()) {
      return new Heading(start, heading.end(), Opening.REST_OF_LIST);
    }
    var water = WATER.matcher(text).region(heading.end(), limit).lookingAt();
    var kind = KIND.matcher(text).region(start, heading.end());
    var named = kind.find();
    var withColon = text.substring(start, heading.end()).indexOf(':') >= 0;
    if (!named && !water && !withColon) {
      return Heading.noneAt(start);
    }
    var begin = named && !fresh && first != '[' && first != '<' ? kind.start() : start;
    return new Heading(begin, heading.end(), named || water ? Opening.LIST : Opening.GROUP);
  }

  /** Whether a bracket in the middle of a piece names a kind of product and so opens a list. */
  static boolean inBracketsAt(String text, int open, int close) {
    return text.charAt(open) == '[' && opensListAt(text, open, close);
  }

  /** The same for angle brackets, which otherwise are plain signs. */
  static boolean inAnglesAt(String text, int open) {
    int limit = Math.min(text.length(), open + LONGEST_IN_BRACKETS + 1);
    int close = text.indexOf('>', open, limit);
    return close > open && opensListAt(text, open, close);
  }

  private static boolean opensListAt(String text, int open, int close) {
    return close - open <= LONGEST_IN_BRACKETS
        && KIND.matcher(text).region(open, close).find()
        && OF_SOME
            .matcher(text)
            .region(open, Math.min(text.length(), open + LOOK_AHEAD))
            .lookingAt();
  }
}
