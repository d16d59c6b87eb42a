package dev.dewcycle.kit.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Holds bodies whose length was not told to the limit, by counting what is read of them. */
@Provider
public class UntoldLength implements ReaderInterceptor {
  /** What the request says of its limit, bytes; nothing where there is none to be counted. */
  static final String MOST = "dewcycle.body.most";

  private static final int TOO_LARGE = 413;

  @Inject CurrentVertxRequest http;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
    var request = http.getCurrent();
    Long most = request.get(MOST);
    if (most != null) {
      body.setInputStream(new CountedBody(body.getInputStream(), most));
      request.addEndHandler(answered -> cutOff(request));
    }
    return body.proceed();
  }

  /** What is still to come of a body that was too large is not waited for. */
  private static void cutOff(RoutingContext request) {
    if (request.response().getStatusCode() == TOO_LARGE) {
      request.request().connection().close();
    }
  }
}
