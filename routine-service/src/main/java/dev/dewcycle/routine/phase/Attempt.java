package dev.dewcycle.routine.phase;

/** What came of an attempt to move a phase. */
public sealed interface Attempt {

  /** The move is made. */
  record Made(Phase phase) implements Attempt {}

  /** The move is not allowed as things stand; {@code reason} says it in words. */
  record Refused(String reason) implements Attempt {}
}
