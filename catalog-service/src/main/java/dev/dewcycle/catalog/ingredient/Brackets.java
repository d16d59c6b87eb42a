package dev.dewcycle.catalog.ingredient;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Which bracket closes which: stray ones close nothing. One pass over the text. */
final class Brackets {
  private static final int NONE = -1;

  private final int[] partner;

  Brackets(String text) {
    partner = new int[text.length()];
    Arrays.fill(partner, NONE);
    var open = new ArrayDeque<Integer>();
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(', '[' -> open.push(i);
        case ')' -> close(text, '(', open, i);
        case ']' -> close(text, '[', open, i);
        default -> {}
      }
    }
  }

  private void close(String text, char opener, Deque<Integer> open, int at) {
    if (!open.isEmpty() && text.charAt(open.peek()) == opener) {
      partner[open.peek()] = at;
      partner[at] = open.pop();
    }
  }

  boolean opensAt(int index) {
    return partner[index] > index;
  }

  boolean closesAt(int index) {
    return partner[index] != NONE && partner[index] < index;
  }

  /** Where the bracket that opens at {@code index} is closed. */
  int endOf(int index) {
    return partner[index];
  }
}
