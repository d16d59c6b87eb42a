package dev.dewcycle.kit.web;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Problem answers where the request never reaches a resource: no route, unreadable. */
@ApplicationScoped
class UnroutedProblems {
  /** A type and a subtype, or nothing at all. */
  private static final Pattern MEDIA_TYPE = Pattern.compile("([^\\s/;,]+/[^\\s/;,]+\\s*(;.*)?)?");

  private static final Fault UNCLEAR_PATH =
      new Fault(
          "#/path",
          "The path cannot be read: percent-encode, as UTF-8, all but letters, digits and"
              + " -._~!$&'()*+,=:@ in an id.");

  void install(@Observes Router router) {
    // Before all others, because the server's own checks end the request without a body.
    router.route().order(Integer.MIN_VALUE).handler(UnroutedProblems::admit);
    for (var status : new int[] {400, 404, 405, 413, 414, 415, 431}) {
      router.errorHandler(status, request -> answer(request, status));
    }
  }

  private static void admit(RoutingContext request) {
    if (!Address.isPlain(request.request().path())) {
      answer(request, 400, Optional.of(UNCLEAR_PATH));
    } else if (!MEDIA_TYPE.matcher(text(request.request().getHeader("content-type"))).matches()) {
      answer(request, 415);
    } else {
      request.next();
    }
  }

  private static String text(String absentOr) {
    return absentOr == null ? "" : absentOr;
  }

  static void answer(RoutingContext request, int status) {
    answer(request, status, Optional.empty());
  }

  private static void answer(RoutingContext request, int status, Optional<Fault> fault) {
    var title = Problems.title(status);
    var problem =
        new JsonObject()
            .put("type", Problems.type(title.toLowerCase(Locale.ROOT).replace(' ', '-')).toString())
            .put("status", status)
            .put("title", title);
    fault.ifPresentOrElse(
        it -> problem.put("detail", it.detail()).put("errors", JsonArray.of(json(it))),
        () -> problem.put("instance", request.normalizedPath()));
    if (!request.response().ended() && !request.response().headWritten()) {
      request
          .response()
          .setStatusCode(status)
          .putHeader("content-type", "application/problem+json")
          .end(problem.encode());
    }
  }

  private static JsonObject json(Fault fault) {
    return JsonObject.of("pointer", fault.pointer(), "detail", fault.detail());
  }
}
