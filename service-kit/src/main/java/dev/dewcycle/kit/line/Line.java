package dev.dewcycle.kit.line;

/** A line of a stream, without its end. */
public sealed interface Line {
  /** From 1. */
  long number();

  /** What tells another line from this one; equal lines have equal ones. */
  long fingerprint();

  /** A line of text. */
  record Text(long number, String text, long fingerprint) implements Line {}

  /**
   * A line that is no text or too long to be held.
   *
   * @param why a sentence for the partner
   */
  record Unreadable(long number, String why, long fingerprint) implements Line {}
}
