package dev.dewcycle.stack.backing;

import java.lang.System.Logger.Level;

/** Stops parts one after the other, whatever one of them says. */
final class Closing {
  private static final System.Logger LOG = System.getLogger(Closing.class.getName());

  private Closing() {}

  static void quietly(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      LOG.log(Level.WARNING, "A part of the stack did not stop cleanly", e);
    }
  }
}
