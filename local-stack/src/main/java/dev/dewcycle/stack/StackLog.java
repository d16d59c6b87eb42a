package dev.dewcycle.stack;

import dev.dewcycle.stack.settings.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Sends what Kafka and the embedding of PostgreSQL have to say to a file; the terminal is for
 * people.
 */
final class StackLog {
  private static final Logger ROOT = Logger.getLogger("");

  private StackLog() {}

  /** Warnings and worse of this JVM go to the file from now on. */
  static void to(Path file) {
    try {
      Files.createDirectories(file.getParent());
      var handler = new FileHandler(file.toString(), true);
      handler.setFormatter(new SimpleFormatter());
      LogManager.getLogManager().reset();
      ROOT.setLevel(Level.WARNING);
      ROOT.addHandler(handler);
    } catch (IOException e) {
      throw new StackFailure("The log " + file + " cannot be written.", e);
    }
  }
}
