package dev.dewcycle.stack.control;

import dev.dewcycle.stack.settings.Service;
import dev.dewcycle.stack.settings.StackFailure;
import dev.dewcycle.stack.settings.StackSettings;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * {@code ./dewcycle dev SERVICE}: one service from source, with live reload, against the running
 * stack.
 */
public final class DevSession {
  private DevSession() {}

  /**
   * Takes the service over, runs the command with its environment on this terminal, gives it back.
   *
   * @return the status of the command
   * @throws StackFailure if no stack is running
   */
  public static int run(StackSettings settings, Service service, List<String> command) {
    var control = ControlFile.read(settings.data());
    try (var loan = new Socket(InetAddress.getLoopbackAddress(), control.port())) {
      var ask = control.secret() + "\n" + service.name() + "\n";
      loan.getOutputStream().write(ask.getBytes(StandardCharsets.UTF_8));
      var environment = new Properties();
      environment.load(new InputStreamReader(loan.getInputStream(), StandardCharsets.UTF_8));
      return play(settings, command, environment);
    } catch (IOException e) {
      throw ControlFile.notRunning(e);
    }
  }

  private static int play(StackSettings settings, List<String> command, Properties environment)
      throws IOException {
    if (environment.isEmpty()) {
      throw new StackFailure("The running stack did not give the service away.");
    }
    var builder = new ProcessBuilder(command).directory(settings.project().toFile()).inheritIO();
    environment.stringPropertyNames().stream()
        .filter(name -> name.startsWith("DEWCYCLE_"))
        .forEach(name -> builder.environment().put(name, environment.getProperty(name)));
    var process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process.toHandle()), "loan"));
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  /** The loan is held until the command and what it started have let go of the port. */
  private static void end(ProcessHandle command) {
    var all = Stream.concat(command.descendants(), Stream.of(command)).toList();
    all.forEach(ProcessHandle::destroy);
    all.forEach(process -> process.onExit().join());
  }
}
