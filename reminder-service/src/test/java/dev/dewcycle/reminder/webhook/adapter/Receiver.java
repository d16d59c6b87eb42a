package dev.dewcycle.reminder.webhook.adapter;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A partner's HTTP server on this machine. What it gets is kept as it came. */
final class Receiver implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Got> got = new CopyOnWriteArrayList<>();

  /** A request as it came; the names of headers are in lower case. */
  record Got(String path, Map<String, List<String>> headers, String body) {}

  /** How it answers. */
  @FunctionalInterface
  interface Behaviour {
    void answer(HttpExchange exchange) throws IOException;
  }

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.setExecutor(threads);
    server.start();
  }

  Receiver on(String path, Behaviour behaviour) {
    server.createContext(path, exchange -> serve(exchange, behaviour));
    return this;
  }

  private void serve(HttpExchange exchange, Behaviour behaviour) throws IOException {
    try (exchange) {
      var headers =
          exchange.getRequestHeaders().entrySet().stream()
              .collect(
                  java.util.stream.Collectors.toMap(
                      header -> header.getKey().toLowerCase(java.util.Locale.ROOT),
                      Map.Entry::getValue));
      var body = new String(exchange.getRequestBody().readAllBytes());
      got.add(new Got(exchange.getRequestURI().toString(), headers, body));
      behaviour.answer(exchange);
    }
  }

  /** Says a status, with a short body and headers in pairs. */
  static Behaviour saying(int status, String... headers) {
    return exchange -> {
      for (var i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
      }
      var body = ("status " + status).getBytes();
      exchange.sendResponseHeaders(status, status == 204 ? -1 : body.length);
      if (status != 204) {
        exchange.getResponseBody().write(body);
      }
    };
  }

  /** Takes the request and says nothing, until the receiver is closed. */
  Behaviour hanging() {
    return exchange -> awaitClose();
  }

  private void awaitClose() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  List<Got> got(String path) {
    return got.stream().filter(request -> request.path().equals(path)).toList();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
