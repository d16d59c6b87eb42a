package dev.dewcycle.catalog.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects every flaw of an entry, not just the first. */
public final class Flaws {
  private final List<Flaw> found = new ArrayList<>();

  public void add(String pointer, String detail) {
    found.add(new Flaw(pointer, detail));
  }

  /** A text that has to be there, on one line of 1 to {@code most} characters. */
  public void requiredLine(String pointer, Optional<String> text, int most) {
    requiredText(pointer, text, most);
    if (text.filter(given -> given.codePoints().anyMatch(Flaws::breaksLine)).isPresent()) {
      add(pointer, "Line breaks and tabs are not allowed: this is one line.");
    }
  }

  /** A text that has to be there, with 1 to {@code most} characters. */
  public void requiredText(String pointer, Optional<String> text, int most) {
    if (text.filter(given -> !given.isBlank()).isEmpty()) {
      add(pointer, "This is required and must not be blank.");
    }
    text(pointer, text, most);
  }

  /** A text of at most {@code most} characters, without control characters but line breaks. */
  public void text(String pointer, Optional<String> text, int most) {
    text.ifPresent(
        given -> {
          if (given.length() > most) {
            add(pointer, "At most %,d characters are allowed.".formatted(most));
          }
          if (given.codePoints().anyMatch(Flaws::unprintable)) {
            add(pointer, "Control characters such as NUL are not allowed.");
          }
        });
  }

  /** A whole number within bounds, both included. */
  public void number(String pointer, Optional<Integer> number, int least, int most) {
    if (number.filter(given -> given < least || given > most).isPresent()) {
      add(pointer, "A whole number from %d to %d is expected.".formatted(least, most));
    }
  }

  public List<Flaw> found() {
    return List.copyOf(found);
  }

  /** What ends or parts a line; U+0085, which does too, is a control character already. */
  private static boolean breaksLine(int c) {
    return c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029';
  }

  /** Control characters and halves of characters: no database takes them. */
  public static boolean unprintable(int c) {
    return Character.getType(c) == Character.SURROGATE
        || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
  }
}
