package dev.dewcycle.stack.process;

import dev.dewcycle.stack.settings.StackFailure;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Ends the children when the supervisor is killed with no chance to do so itself. A small shell
 * waits for the end of its input, which comes with the end of this process, however it ends; then
 * it kills whatever is still on file.
 *
 * @param shell the waiting shell
 */
public record Leash(Process shell) implements AutoCloseable {
  /** Ctrl-C goes to the whole group of processes, so the shell must not hear it. */
  private static final String SCRIPT =
      """
      trap '' INT TERM HUP
      cat >/dev/null
      for file in "$1"/*.pid; do
        [ -f "$file" ] && kill -9 "$(head -n 1 "$file")" 2>/dev/null
        rm -f "$file"
      done
      [ -f "$2" ] && kill -INT "$(head -n 1 "$2")" 2>/dev/null
      exit 0
      """;

  /** Puts the children in {@code pids} and the server in {@code postmaster} on the leash. */
  public static Leash hold(Path pids, Path postmaster) {
    try {
      return new Leash(
          new ProcessBuilder(
                  "sh", "-c", SCRIPT, "dewcycle-leash", pids.toString(), postmaster.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start());
    } catch (IOException e) {
      throw new StackFailure("There is no shell to watch over the services.", e);
    }
  }

  /** Lets go after all children have ended: then nothing is on file and the shell only leaves. */
  @Override
  public void close() {
    try {
      shell.getOutputStream().close();
      shell.waitFor();
    } catch (IOException e) {
      shell.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
