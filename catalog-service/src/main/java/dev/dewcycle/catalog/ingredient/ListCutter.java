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

  private static final Pattern HEADING =
      Pattern.compile(
          "^\\s*(?:(?:full|all|key)\\s+)?(?:ingredients?|inci|전성분|성분)(?:\\s+list)?\\s*[:：]\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MAY_CONTAIN =
      Pattern.compile(
          "^[\\s\\[(]*(?:may contain|\\+\\s*/\\s*-|±)[\\s:()+/\\-±]*(?:may contain\\s*:?)?",
          Pattern.CASE_INSENSITIVE);

  /** One piece of the list, and whether it stands under "may contain". */
  record Piece(String text, boolean mayContain) {}

  private final String text;
  private final Brackets brackets;
  private final boolean cutAtSlashes;
  private final List<Piece> pieces = new ArrayList<>();
  private int start;
  private boolean mayContain;

  ListCutter(String printed) {
    text = HEADING.matcher(PlainText.of(printed)).replaceFirst("");
    brackets = new Brackets(text);
    cutAtSlashes = Separators.onlySlashes(text);
  }

  List<Piece> pieces() {
    int i = 0;
    while (i < text.length()) {
      if (brackets.opensAt(i)) {
        i = bracket(i);
      } else {
        if (Separators.cutsAt(text, start, i, cutAtSlashes)) {
          take(i);
          start = i + 1;
        } else if (brackets.closesAt(i)) {
          take(i);
          start = i + 1;
          mayContain = false;
        }
        i++;
      }
    }
    take(text.length());
    return pieces;
  }

  /** Goes past a short bracket, which is part of a name; opens up a long one. */
  private int bracket(int at) {
    int end = brackets.endOf(at);
    var ahead = Math.min(text.length(), at + 40);
    var optional = MAY_CONTAIN.matcher(text).region(at, ahead).find();
    if (end - at <= (optional ? LONGEST_MARK : LONGEST_SYNONYM)) {
      return end + 1;
    }
    take(at);
    start = at + 1;
    mayContain |= optional;
    return at + 1;
  }

  private void take(int end) {
    var piece = text.substring(start, Math.max(start, end)).strip();
    var optional = MAY_CONTAIN.matcher(piece);
    if (optional.find()) {
      mayContain = true;
      piece = piece.substring(optional.end()).strip();
    }
    if (!piece.isEmpty()) {
      pieces.add(new Piece(piece, mayContain));
    }
  }
}
