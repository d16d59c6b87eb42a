package dev.dewcycle.reminder.webhook.adapter;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Answers the first request by the given bytes, whatever they are. */
final class RawServer implements AutoCloseable {
  private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
  private final byte[] answer;

  RawServer(String answer) throws IOException {
    this.answer = answer.getBytes(US_ASCII);
    Thread.ofVirtual().start(this::serve);
  }

  private void serve() {
    try (var connection = server.accept()) {
      connection.getOutputStream().write(answer);
      connection.getOutputStream().flush();
      connection.shutdownOutput();
      connection.getInputStream().readAllBytes();
    } catch (IOException e) {
      // The other side has had enough.
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/";
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
