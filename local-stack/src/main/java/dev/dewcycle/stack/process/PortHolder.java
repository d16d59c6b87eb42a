package dev.dewcycle.stack.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The process that listens on a port, as far as Linux tells us.
 *
 * @param pid its process id
 * @param command its program
 */
record PortHolder(long pid, String command) {
  private static final String LISTENING = "0A";
  private static final List<Path> TABLES =
      List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));

  /** Empty on other systems, and where the process belongs to somebody else. */
  static Optional<PortHolder> of(int port) {
    var sockets = new HashSet<String>();
    for (var table : TABLES) {
      if (Files.isReadable(table)) {
        sockets.addAll(listening(lines(table), port));
      }
    }
    if (sockets.isEmpty()) {
      return Optional.empty();
    }
    return ProcessHandle.allProcesses()
        .filter(process -> holds(process, sockets))
        .findFirst()
        .map(p -> new PortHolder(p.pid(), p.info().command().orElse("a program")));
  }

  /** The sockets that listen on the port, as links to them look, e.g. {@code socket:[4711]}. */
  static Set<String> listening(List<String> table, int port) {
    var suffix = String.format(Locale.ROOT, ":%04X", port);
    var found = new HashSet<String>();
    for (var line : table) {
      var columns = line.strip().split("\\s+", -1);
      if (columns.length > 9 && columns[1].endsWith(suffix) && columns[3].equals(LISTENING)) {
        found.add("socket:[" + columns[9] + "]");
      }
    }
    return found;
  }

  private static boolean holds(ProcessHandle process, Set<String> sockets) {
    var open = Path.of("/proc", Long.toString(process.pid()), "fd");
    try (DirectoryStream<Path> links = Files.newDirectoryStream(open)) {
      for (var link : links) {
        if (sockets.contains(Files.readSymbolicLink(link).toString())) {
          return true;
        }
      }
    } catch (IOException e) {
      return false; // ended meanwhile, or not ours to look into
    }
    return false;
  }

  private static List<String> lines(Path table) {
    try {
      return Files.readAllLines(table);
    } catch (IOException e) {
      return List.of();
    }
  }

  @Override
  public String toString() {
    return command + " (pid " + pid + ")";
  }
}
