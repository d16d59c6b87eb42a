package dev.dewcycle.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A partner's server that takes everything at once, or, on some paths, never answers. */
final class HookReceiver implements AutoCloseable {
  private static final String HANGING = "/hang/";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger names = new AtomicInteger();
  private final ConcurrentLinkedQueue<Got> got = new ConcurrentLinkedQueue<>();
  private final Semaphore arrived = new Semaphore(0);
  private final Semaphore released = new Semaphore(0);

  private record Got(String path, Duration latency) {}

  HookReceiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 500);
    server.setExecutor(threads);
    server.createContext("/", this::take);
    server.start();
  }

  String url(boolean hanging) {
    return "http://127.0.0.1:"
        + server.getAddress().getPort()
        + (hanging ? HANGING : "/fast/")
        + names.incrementAndGet();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      var path = exchange.getRequestURI().getPath();
      if (path.startsWith(HANGING)) {
        released.acquireUninterruptibly();
      } else {
        got.add(new Got(path, Duration.between(timestamp(body), Instant.now())));
        arrived.release();
      }
      exchange.sendResponseHeaders(204, -1);
    }
  }

  private static Instant timestamp(String body) {
    var name = "\"timestamp\":\"";
    var from = body.indexOf(name) + name.length();
    return Instant.parse(body.substring(from, body.indexOf('"', from)));
  }

  void forget() {
    got.clear();
    arrived.drainPermits();
  }

  /** Lets go of all that hang. */
  void release() {
    released.release(100_000);
    released.drainPermits();
  }

  void await(int requests, Duration most) {
    try {
      if (!arrived.tryAcquire(requests, most.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException(
            arrived.availablePermits() + " of " + requests + " requests came within " + most);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** In the order of arrival, of the endpoints whose names end by the path. */
  List<Duration> latencies(List<String> endpoints) {
    var found = new ArrayList<Duration>();
    for (var request : got) {
      if (endpoints.stream().anyMatch(endpoint -> endpoint.endsWith(request.path()))) {
        found.add(request.latency());
      }
    }
    return found;
  }

  @Override
  public void close() {
    release();
    server.stop(0);
    threads.shutdownNow();
  }
}
