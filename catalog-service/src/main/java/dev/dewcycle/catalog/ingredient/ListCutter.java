package dev.dewcycle.catalog.ingredient;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a printed list at its separators, not at commas inside names or short brackets. */
final class ListCutter {
  /** Longer brackets hold entries of their own, not a synonym. */
  private static final int LONGEST_SYNONYM = 100;

  /** {@code (+/-)} alone is a mark. */
  private static final int LONGEST_MARK = 6;

  private static final int LOOK_AHEAD = 40;

  private static final String SENTENCE_ENDS = ".;\n";

  /** What "may contain" can begin with. */
  private static final String OPTIONAL_STARTS = "[( +±mMpP";

  private static final Pattern MAY_CONTAIN =
      Pattern.compile(
          "[ \\[(]*(?:may contain|peut contenir|\\+\\s*/\\s*-|±)"
              + "[\\s:()+/\\-±]*(?:may contain\\s*:?)?",
          Pattern.CASE_INSENSITIVE);

  /** One piece of the list from start to end, its part, and how it stands there. */
  record Piece(String text, int start, int end, int part, boolean mayContain, boolean apart) {}

  private final String text;
  private final Brackets brackets;
  private final boolean cutAtSlashes;
  private final List<Piece> pieces = new ArrayList<>();
  private int start;
  private int part = 1;
  private boolean mayContain;
  private boolean apart;
  private boolean opensSentence = true;

  ListCutter(String plain) {
    text = plain;
    brackets = new Brackets(plain);
    cutAtSlashes = Separators.onlySlashes(plain);
    start = Headings.endOfFirst(plain);
  }

  List<Piece> pieces() {
    int i = start;
    while (i < text.length()) {
      if (i == start && isBlank(i)) {
        opensSentence |= text.charAt(i) == '\n';
        start = ++i;
      } else if (i == start && opensSentence && Remarks.beginsAt(text, i)) {
        i = Remarks.endFrom(text, i);
        start = i;
      } else {
        i = next(i);
      }
    }
    cut(text.length(), text.length());
    return pieces;
  }

  /** Takes one step from {@code i}: over a separator, a bracket, or one character. */
  private int next(int i) {
    int separator = Separators.lengthAt(text, start, i, cutAtSlashes);
    if (separator > 0) {
      cut(i, i + separator);
      opensSentence = SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0;
      return i + separator;
    }
    if (brackets.opensAt(i)) {
      return bracket(i);
    }
    if (text.charAt(i) == '<' && i > start && Headings.inAnglesAt(text, i)) {
      cut(i, i);
      opensSentence = true;
      return i;
    }
    if (brackets.closesAt(i)) {
      cut(i, i + 1);
      mayContain = false;
    }
    return i + 1;
  }

  /** Goes past a short bracket, which is part of a name; opens up a long one. */
  private int bracket(int at) {
    int end = brackets.endOf(at);
    if (at > start && Headings.inBracketsAt(text, at, end)) {
      cut(at, at);
      opensSentence = true;
      return at;
    }
    var ahead = Math.min(text.length(), at + LOOK_AHEAD);
    var optional = MAY_CONTAIN.matcher(text).region(at, ahead).lookingAt();
    if (end - at <= (optional ? LONGEST_MARK : LONGEST_SYNONYM)) {
      return end + 1;
    }
    cut(at, at + 1);
    mayContain |= optional;
    return at + 1;
  }

  private void cut(int end, int next) {
    take(start, end);
    start = next;
  }

  private void take(int from, int to) {
    add(from == to ? to : beginOf(from, to), to);
  }

  private void add(int from, int to) {
    int begin = from;
    while (begin < to && isBlank(begin)) {
      begin++;
    }
    int end = to;
    while (end > begin && isBlank(end - 1)) {
      end--;
    }
    if (end > begin) {
      pieces.add(new Piece(text.substring(begin, end), begin, end, part, mayContain, apart));
    }
  }

  /** Where the entry proper begins, behind a heading or "may contain", which are noted. */
  private int beginOf(int from, int to) {
    if (OPTIONAL_STARTS.indexOf(text.charAt(from)) >= 0) {
      var optional = MAY_CONTAIN.matcher(text).region(from, Math.min(to, from + LOOK_AHEAD));
      if (optional.lookingAt()) {
        mayContain = true;
        return optional.end();
      }
    }
    var heading = Headings.at(text, from, to, opensSentence);
    add(from, heading.begin());
    switch (heading.opening()) {
      case NOTHING, GROUP -> {}
      case ACTIVES_APART -> apart = true;
      case REST_OF_LIST -> apart = false;
      case LIST -> openList();
    }
    return heading.end();
  }

  private void openList() {
    part += pieces.isEmpty() ? 0 : 1;
    mayContain = false;
    apart = false;
  }

  private boolean isBlank(int index) {
    return text.charAt(index) == ' ' || text.charAt(index) == '\n';
  }
}
