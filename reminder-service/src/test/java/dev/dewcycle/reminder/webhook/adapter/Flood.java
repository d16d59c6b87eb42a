package dev.dewcycle.reminder.webhook.adapter;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** Answers 200 with a hundred megabytes, or as much as the other side takes. */
final class Flood {
  private static final long LENGTH = 100L << 20;

  private final AtomicLong sent = new AtomicLong();

  void answer(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, LENGTH);
    var chunk = "x".repeat(1 << 16).getBytes();
    for (var left = LENGTH; left > 0; left -= chunk.length) {
      exchange.getResponseBody().write(chunk);
      sent.addAndGet(chunk.length);
    }
  }

  long sent() {
    return sent.get();
  }
}
