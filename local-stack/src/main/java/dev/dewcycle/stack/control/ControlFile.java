package dev.dewcycle.stack.control;

import dev.dewcycle.stack.settings.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * How to reach the control server of the stack that runs on a data directory.
 *
 * @param port on the loopback address
 * @param secret proves that the caller may read the data directory
 */
record ControlFile(int port, String secret) {

  /** Writes it for the owner's eyes only. */
  void write(Path data) throws IOException {
    var file = file(data);
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    var ownerOnly = PosixFilePermissions.fromString("rw-------");
    Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
    Files.writeString(file, port + "\n" + secret + "\n");
  }

  static ControlFile read(Path data) {
    try {
      var lines = Files.readAllLines(file(data));
      return new ControlFile(Integer.parseInt(lines.get(0)), lines.get(1));
    } catch (IOException | RuntimeException e) {
      throw notRunning(e);
    }
  }

  static StackFailure notRunning(Throwable cause) {
    return new StackFailure("The stack is not running; start it with ./dewcycle up first.", cause);
  }

  static void remove(Path data) throws IOException {
    Files.deleteIfExists(file(data));
  }

  private static Path file(Path data) {
    return data.resolve("run/control");
  }
}
