package dev.dewcycle.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Opens the transaction around a POST that carries a key, and keeps or repeats its answer. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotencyInterceptor {
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

  @Inject CurrentVertxRequest http;
  @Inject IdempotencyStore store;
  @Inject ObjectMapper json;

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    var request = http.getCurrent().request();
    var key = request.getHeader("Idempotency-Key");
    if (key == null) {
      return call.proceed();
    }
    if (!KEY.matcher(key).matches()) {
      throw new InvalidInput(
          "#/header/Idempotency-Key", "A key is 1-255 printable ASCII characters without spaces.");
    }
    var path = URI.create(http.getCurrent().normalizedPath()).getPath();
    var fingerprint = fingerprint(path, call.getParameters());
    return QuarkusTransaction.joiningExisting()
        .call(() -> repeatOrDo(key, path, fingerprint, call));
  }

  private Response repeatOrDo(String key, String path, String fingerprint, InvocationContext call)
      throws Exception {
    if (!store.lock(key)) {
      throw new Conflict("still-running", "A request with this key is still running.");
    }
    var first = store.find(key);
    if (first.isPresent()) {
      return first.get().repeatFor(fingerprint);
    }
    var answer = (Response) call.proceed();
    if (worthKeeping(answer)) {
      var kept = new StoredAnswer(fingerprint, answer.getStatus(), headers(answer), body(answer));
      store.keep(key, path, kept);
    }
    return answer;
  }

  /** Successes and refusals with findings; any other answer may turn out otherwise next time. */
  private static boolean worthKeeping(Response answer) {
    return answer.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL
        || answer.getStatus() == 409
            && answer.getEntity() instanceof HttpProblem problem
            && problem.getParameters().containsKey("findings");
  }

  private static Map<String, String> headers(Response answer) {
    var kept = new LinkedHashMap<String, String>();
    kept.put(
        HttpHeaders.CONTENT_TYPE,
        Objects.requireNonNullElse(answer.getMediaType(), "application/json").toString());
    for (var name : new String[] {HttpHeaders.LOCATION, HttpHeaders.ETAG}) {
      var value = answer.getHeaderString(name);
      if (value != null) {
        kept.put(name, value);
      }
    }
    return kept;
  }

  private byte[] body(Response answer) throws JsonProcessingException {
    return answer.hasEntity() ? json.writeValueAsBytes(answer.getEntity()) : new byte[0];
  }

  /** What makes two requests the same: path and every argument that was read from the request. */
  private String fingerprint(String path, Object[] arguments) throws JsonProcessingException {
    var parts =
        Arrays.stream(arguments)
            .filter(part -> part instanceof Record || part instanceof String)
            .toList();
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(parts)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
