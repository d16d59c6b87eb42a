package dev.dewcycle.kit.event;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Carries the W3C trace context over the gap that the outbox makes between a request and Kafka. */
final class TraceContext {
  private static final String HEADER = "traceparent";
  private static final TextMapGetter<Map<String, String>> GETTER =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
          return carrier.keySet();
        }

        @Override
        public String get(Map<String, String> carrier, String key) {
          return carrier.get(key);
        }
      };

  private TraceContext() {}

  /** The header that makes what follows a part of the running trace. */
  static Optional<String> current() {
    var carrier = new HashMap<String, String>();
    W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, Map::put);
    return Optional.ofNullable(carrier.get(HEADER));
  }

  /** Does the work in a span below the one that the header names. */
  static void inSpan(String name, Optional<String> header, Runnable work) {
    var parent =
        header
            .map(
                value ->
                    W3CTraceContextPropagator.getInstance()
                        .extract(Context.root(), Map.of(HEADER, value), GETTER))
            .orElse(Context.root());
    var span =
        GlobalOpenTelemetry.getTracer("dewcycle")
            .spanBuilder(name)
            .setParent(parent)
            .setSpanKind(SpanKind.CONSUMER)
            .startSpan();
    try (var scope = parent.with(span).makeCurrent()) {
      work.run();
    } finally {
      span.end();
    }
  }
}
