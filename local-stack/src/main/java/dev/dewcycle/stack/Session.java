package dev.dewcycle.stack;

import dev.dewcycle.stack.control.ControlServer;
import dev.dewcycle.stack.demo.DemoData;
import dev.dewcycle.stack.settings.Progress;
import dev.dewcycle.stack.settings.StackFailure;
import dev.dewcycle.stack.settings.StackSettings;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/**
 * {@code ./dewcycle up}: starts the stack, says how to use it, and stays until Ctrl-C or a failure.
 *
 * @param settings the run
 * @param out where the person reads
 */
record Session(StackSettings settings, PrintStream out) {

  /** Returns the exit status, with everything stopped: 0 after Ctrl-C, else 1. */
  int run() {
    var end = new CompletableFuture<StackFailure>();
    var closed = new CompletableFuture<Void>();
    var stopped = new StackFailure("Stopped. The data stays in " + settings.data() + ".");
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  end.complete(stopped);
                  closed.join();
                },
                "stop"));
    try {
      throw play(end);
    } catch (StackFailure e) {
      out.println(e == stopped ? "\n" + e.getMessage() : "dewcycle: " + e.getMessage());
      return e == stopped ? 0 : 1;
    } finally {
      closed.complete(null);
    }
  }

  private StackFailure play(CompletableFuture<StackFailure> end) {
    var begun = System.nanoTime();
    StackLog.to(settings.log("local-stack"));
    out.println("Starting Dewcycle. The logs are in " + settings.data().resolve("logs") + ".");
    Progress progress = (part, took) -> out.println(line(part, took));
    try (var stack = LocalStack.start(settings, progress, out::println, end)) {
      if (settings.demo()) {
        DemoData.load(settings, stack.tokens(), progress);
      }
      var lending = new ServiceLending(stack.supervisor(), out::println);
      return ControlServer.whileOpen(
          settings.data(),
          lending,
          () -> {
            var took = Duration.ofNanos(System.nanoTime() - begun);
            out.println(Welcome.text(settings, stack.tokens(), took));
            return end.join();
          });
    }
  }

  private static String line(String part, Duration took) {
    return String.format(Locale.ROOT, "  ready  %-18s %5.1f s", part, took.toMillis() / 1000.0);
  }
}
