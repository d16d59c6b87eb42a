package dev.dewcycle.stack;

import dev.dewcycle.stack.settings.StackFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Only one run works on a data directory; the file {@code lock} in it names its process. The system
 * frees the lock when the process ends, however it ends.
 *
 * @param file the open, locked file
 */
record RunLock(FileChannel file) implements AutoCloseable {

  /** Takes the lock of a data directory, made if absent. */
  static RunLock take(Path data) {
    try {
      Files.createDirectories(data);
      var file =
          FileChannel.open(
              data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isFree(file)) {
        file.truncate(0)
            .write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"));
        return new RunLock(file);
      }
      file.close();
      throw new StackFailure("The stack is running already on " + data + ".");
    } catch (IOException e) {
      throw new StackFailure("The data directory " + data + " cannot be written.", e);
    }
  }

  private static boolean isFree(FileChannel file) throws IOException {
    try {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
