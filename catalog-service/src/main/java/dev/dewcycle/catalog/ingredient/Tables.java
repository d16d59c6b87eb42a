package dev.dewcycle.catalog.ingredient;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the reviewed text tables that stand beside the classes. */
public final class Tables {
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

  private Tables() {}

  /** The lines of a table that lies beside {@code neighbour}. */
  public static List<String> lines(Class<?> neighbour, String file) {
    try (var in = neighbour.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The table " + file + " is not packaged");
      }
      return new BufferedReader(new InputStreamReader(in, UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cells divided by bars, without blank lines and comments, which begin with {@code #}. */
  public static List<List<String>> rows(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Arrays.asList(BAR.split(line.strip())))
        .toList();
  }
}
