package dev.dewcycle.catalog.ingredient;

import java.util.regex.Pattern;

/** The name inside an entry, without stray marks at its ends. */
final class EntryName {
  private static final Pattern BLANKS = Pattern.compile("[ \n]+");
  private static final String LEAD = " \n.:-_~#^\"'=+>&";
  private static final String TRAIL = " \n.:-_~#^\"'=+<&";

  private EntryName() {}

  static String of(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && LEAD.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && TRAIL.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return balanced(spaced(withoutAnd(text.substring(start, end))));
  }

  /** The word that brands put before the last entry. */
  private static String withoutAnd(String name) {
    return name.regionMatches(true, 0, "and ", 0, 4) ? name.substring(4).stripLeading() : name;
  }

  private static String spaced(String name) {
    var even = name.indexOf('\n') < 0 && !name.contains("  ");
    return even ? name : BLANKS.matcher(name).replaceAll(" ");
  }

  private static String balanced(String name) {
    var result = name;
    if (result.startsWith("(") && result.indexOf(')') < 0) {
      result = result.substring(1);
    }
    if (result.endsWith(")") && result.indexOf('(') < 0) {
      result = result.substring(0, result.length() - 1);
    }
    return result.strip();
  }
}
