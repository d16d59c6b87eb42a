package dev.dewcycle.stack.settings;

import java.time.Duration;

/** Is told when a part of the stack is ready. */
@FunctionalInterface
public interface Progress {
  /** Says nothing. */
  Progress SILENT = (part, took) -> {};

  /**
   * A part is ready.
   *
   * @param part its name for people
   * @param took how long it took from its own start
   */
  void ready(String part, Duration took);
}
