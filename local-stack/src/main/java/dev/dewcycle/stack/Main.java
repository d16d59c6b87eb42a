package dev.dewcycle.stack;

import dev.dewcycle.stack.control.DevSession;
import dev.dewcycle.stack.settings.Service;
import dev.dewcycle.stack.settings.StackFailure;
import dev.dewcycle.stack.settings.StackSettings;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The command line behind {@code ./dewcycle}: {@code up} runs the stack until Ctrl-C, {@code dev
 * SERVICE COMMAND…} runs one service from source against it. The working directory is the project's
 * root.
 */
public final class Main {
  private Main() {}

  /**
   * Ends with 0 after a wanted end, 1 after a failure that one sentence explains, 2 for a wrong
   * call.
   */
  public static void main(String[] arguments) {
    var settings = settings();
    var words = List.of(arguments);
    try {
      if (words.equals(List.of("up"))) {
        System.exit(new Session(settings, System.out).run());
      } else if (words.size() > 2 && words.getFirst().equals("dev")) {
        System.exit(
            DevSession.run(settings, service(words.get(1)), words.subList(2, words.size())));
      } else {
        System.err.println("Call ./dewcycle --help to see what there is.");
        System.exit(2);
      }
    } catch (StackFailure e) {
      System.err.println("dewcycle: " + e.getMessage());
      System.exit(1);
    }
  }

  private static StackSettings settings() {
    return StackSettings.of(Path.of("").toAbsolutePath(), System.getenv());
  }

  private static Service service(String name) {
    return Arrays.stream(Service.values())
        .filter(service -> service.module().equals(name) || service.key().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new StackFailure("There is no service \"" + name + "\", only " + names() + "."));
  }

  private static String names() {
    return Arrays.stream(Service.values()).map(Service::module).collect(Collectors.joining(", "));
  }
}
