package dev.dewcycle.stack.control;

import dev.dewcycle.stack.settings.Service;
import dev.dewcycle.stack.settings.StackFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Lends services to developer sessions. A session sends the secret and the service, one a line,
 * gets the environment as properties and an end of output, and gives the service back by closing.
 */
public final class ControlServer {
  private final Path data;
  private final ServerSocket socket;
  private final String secret = UUID.randomUUID().toString();
  private final Lending lending;

  private ControlServer(Path data, ServerSocket socket, Lending lending) {
    this.data = data;
    this.socket = socket;
    this.lending = lending;
  }

  /** Lends services on a free port, written down in the data directory, until the work is done. */
  public static <T> T whileOpen(Path data, Lending lending, Supplier<T> work) {
    var server = open(data, lending);
    try {
      return work.get();
    } finally {
      server.close();
    }
  }

  private static ControlServer open(Path data, Lending lending) {
    try {
      var socket = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
      var server = new ControlServer(data, socket, lending);
      new ControlFile(socket.getLocalPort(), server.secret).write(data);
      Thread.ofVirtual().name("control").start(server::serve);
      return server;
    } catch (IOException e) {
      throw new StackFailure("The control socket of the stack cannot be opened.", e);
    }
  }

  private void close() {
    try {
      ControlFile.remove(data);
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        var session = socket.accept();
        Thread.ofVirtual().name("loan").start(() -> loan(session));
      } catch (IOException e) {
        return; // closed with the stack
      }
    }
  }

  private void loan(Socket session) {
    try (session) {
      var in =
          new BufferedReader(
              new InputStreamReader(session.getInputStream(), StandardCharsets.UTF_8));
      if (secret.equals(in.readLine())) {
        lend(Service.valueOf(in.readLine()), session, in);
      }
    } catch (IOException e) {
      return; // the session has gone; what it held is back already
    }
  }

  private void lend(Service service, Socket session, BufferedReader in) throws IOException {
    try {
      var environment = new Properties();
      environment.putAll(lending.lend(service));
      var out = new OutputStreamWriter(session.getOutputStream(), StandardCharsets.UTF_8);
      environment.store(out, service.module());
      session.shutdownOutput();
      in.transferTo(
          new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
    } finally {
      lending.takeBack(service);
    }
  }
}
