package dev.dewcycle.reminder.webhook.adapter;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Answers by one byte of a header after the other, so that it is never silent for long. */
final class DrippingServer implements AutoCloseable {
  private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
  private final CountDownLatch closed = new CountDownLatch(1);

  DrippingServer() throws IOException {
    Thread.ofVirtual().start(this::serve);
  }

  private void serve() {
    try (var connection = server.accept()) {
      var out = connection.getOutputStream();
      out.write("HTTP/1.1 200 OK\r\nX-Drip: ".getBytes(US_ASCII));
      while (!closed.await(20, TimeUnit.MILLISECONDS)) {
        out.write('x');
        out.flush();
      }
    } catch (IOException e) {
      // The other side has had enough.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/";
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    server.close();
  }
}
