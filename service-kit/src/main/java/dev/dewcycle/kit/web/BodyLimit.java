package dev.dewcycle.kit.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses bodies that are too large. The server's own limit holds for every path and ends the
 * request without a body; here the answer is a problem, and a service names the paths whose bodies
 * are read as streams: those have no end to be measured.
 */
@ApplicationScoped
class BodyLimit {
  @Inject
  @ConfigProperty(name = "dewcycle.body.largest")
  MemorySize largest;

  @Inject
  @ConfigProperty(name = "dewcycle.body.streamed")
  Optional<List<String>> streamed;

  void install(@Observes Router router) {
    var most = largest.asLongValue();
    var streams = Set.copyOf(streamed.orElse(List.of()));
    router.route().order(Integer.MIN_VALUE).handler(request -> check(request, most, streams));
  }

  private static void check(RoutingContext request, long most, Set<String> streams) {
    var length = request.request().getHeader("content-length");
    if (streams.contains(request.normalizedPath())) {
      request.next();
    } else if (length == null) {
      request.put(UntoldLength.MOST, most);
      request.next();
    } else if (length.matches("\\d{1,18}") && Long.parseLong(length) > most) {
      if (request.request().version() != HttpVersion.HTTP_2) {
        request.response().putHeader("connection", "close");
      }
      UnroutedProblems.answer(request, 413);
    } else {
      request.next();
    }
  }
}
