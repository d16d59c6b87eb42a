package dev.dewcycle.kit.web;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A token bucket for each tenant and replica; 429 with Retry-After where it is empty. */
@ApplicationScoped
public class RateLimit {
  private static final String PROBE = "dewcycle.rate";

  @Inject CurrentTenant tenants;

  @ConfigProperty(name = "dewcycle.rate-limit")
  long perSecond;

  @ConfigProperty(name = "dewcycle.rate-burst")
  long burst;

  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  /** Takes one token for the request, or refuses it. */
  @ServerRequestFilter
  public void take(ContainerRequestContext request) {
    tenants
        .find()
        .map(tenant -> buckets.computeIfAbsent(tenant.key(), key -> bucket()))
        .map(bucket -> bucket.tryConsumeAndReturnRemaining(1))
        .ifPresent(probe -> judge(request, probe));
  }

  /** Tells the caller what is left. */
  @ServerResponseFilter
  public void tell(ContainerRequestContext request, ContainerResponseContext response) {
    Optional.ofNullable((ConsumptionProbe) request.getProperty(PROBE))
        .ifPresent(
            probe -> {
              response.getHeaders().add("RateLimit-Policy", "\"tenant\";q=" + perSecond + ";w=1");
              response
                  .getHeaders()
                  .add("RateLimit", "\"tenant\";r=" + probe.getRemainingTokens() + ";t=1");
            });
  }

  private void judge(ContainerRequestContext request, ConsumptionProbe probe) {
    request.setProperty(PROBE, probe);
    if (!probe.isConsumed()) {
      var wait = Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
      throw Problems.of(
              429, "too-many-requests", "The limit is %d requests a second.".formatted(perSecond))
          .withHeader("Retry-After", wait)
          .build();
    }
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
        .build();
  }
}
