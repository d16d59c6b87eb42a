package dev.dewcycle.catalog.ingredient;

import java.util.regex.Pattern;

/** The name inside an entry, without stray marks at its ends. */
final class EntryName {
  private static final Pattern LEAD =
      Pattern.compile("^(?:[\\s.:\\-_~#^\"'=]+|(?i:and|&)\\s+){1,5}");
  private static final String TRAIL = " .:-_~#^\"'=&";

  private EntryName() {}

  static String of(String text) {
    var name = LEAD.matcher(text).replaceFirst("");
    int end = name.length();
    while (end > 0 && TRAIL.indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return balanced(name.substring(0, end));
  }

  private static String balanced(String name) {
    var result = name;
    if (result.startsWith("(") && !result.contains(")")) {
      result = result.substring(1);
    }
    if (result.endsWith(")") && !result.contains("(")) {
      result = result.substring(0, result.length() - 1);
    }
    return result.strip();
  }
}
