package dev.dewcycle.kit.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Problem answers where the request never reaches a resource: no route, too large, unreadable. */
@ApplicationScoped
class UnroutedProblems {
  void install(
      @Observes Router router,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
    // Before all others, because the server's own check ends the request without a body.
    router
        .route()
        .order(Integer.MIN_VALUE)
        .handler(request -> refuseTooLarge(request, largest.asLongValue()));
    for (var status : new int[] {400, 404, 405, 413, 414, 415, 431}) {
      router.errorHandler(status, request -> answer(request, status));
    }
  }

  private static void refuseTooLarge(RoutingContext request, long largest) {
    var length = request.request().getHeader("content-length");
    if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > largest) {
      if (request.request().version() != HttpVersion.HTTP_2) {
        request.response().putHeader("connection", "close");
      }
      answer(request, 413);
    } else {
      request.next();
    }
  }

  private static void answer(RoutingContext request, int status) {
    var title = Problems.title(status);
    var problem =
        new JsonObject()
            .put("type", Problems.type(title.toLowerCase(Locale.ROOT).replace(' ', '-')).toString())
            .put("status", status)
            .put("title", title)
            .put("instance", request.normalizedPath());
    if (!request.response().ended() && !request.response().headWritten()) {
      request
          .response()
          .setStatusCode(status)
          .putHeader("content-type", "application/problem+json")
          .end(problem.encode());
    }
  }
}
