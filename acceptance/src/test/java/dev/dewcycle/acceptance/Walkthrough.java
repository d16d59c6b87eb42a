package dev.dewcycle.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The console session that the README shows: commands after {@code $}, continued after {@code >},
 * and what they print. In what they print {@code …} stands for anything.
 */
record Walkthrough(List<Step> steps) {
  private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

  /** One command and the lines that it prints. */
  record Step(String command, List<String> shown) {
    boolean agreesWith(List<String> printed) {
      return printed.size() == shown.size()
          && java.util.stream.IntStream.range(0, shown.size())
              .allMatch(line -> pattern(shown.get(line)).matcher(printed.get(line)).matches());
    }

    private static Pattern pattern(String line) {
      return Pattern.compile(Pattern.quote(line).replace("…", "\\E.*\\Q"), Pattern.DOTALL);
    }
  }

  static Walkthrough of(String readme) {
    var block = BLOCK.matcher(readme);
    if (!block.find()) {
      throw new IllegalArgumentException("the README shows no console session");
    }
    var steps = new ArrayList<Step>();
    for (var line : block.group(1).lines().toList()) {
      if (line.startsWith("$ ")) {
        steps.add(new Step(line.substring(2), List.of()));
      } else if (line.startsWith("> ")) {
        var step = steps.removeLast();
        steps.add(new Step(step.command() + "\n" + line.substring(2), List.of()));
      } else {
        var step = steps.removeLast();
        var shown = new ArrayList<>(step.shown());
        shown.add(line);
        steps.add(new Step(step.command(), List.copyOf(shown)));
      }
    }
    return new Walkthrough(List.copyOf(steps));
  }

  /** A script that runs all commands in one shell and separates what they print. */
  String script(String separator) {
    var script = new StringBuilder("set -e\n");
    steps.forEach(
        step -> script.append(step.command()).append("\necho '").append(separator).append("'\n"));
    return script.toString();
  }
}
