package dev.dewcycle.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dewcycle.stack.settings.StackFailure;
import java.util.concurrent.Callable;

/**
 * Puts demo subscribers and their routines in.
 *
 * @param api one tenant's access
 * @param base the address of routine-service
 */
record DemoSubscribers(Api api, String base) {
  private static final int ATTEMPTS = 10;
  private static final int UNKNOWN_PRODUCT = 422;

  /** The calls for one subscriber who is not there yet. */
  Callable<Void> load(JsonNode person) {
    return () -> {
      var url = base + "/v1/subscribers/" + person.path("subscriber").asText();
      if (!api.get(url + "/routine").isGood()) {
        require(api.put(url, person.path("profile").toString()));
        require(putRoutine(url, person));
      }
      return null;
    };
  }

  /**
   * A product of a moment ago may not have arrived yet; the service itself waits a while before it
   * says so.
   */
  private Api.Answer putRoutine(String url, JsonNode person) {
    var body = Api.JSON.createObjectNode().set("applications", person.path("applications"));
    var answer = api.put(url + "/routine", body.toString());
    for (int i = 1; i < ATTEMPTS && answer.status() == UNKNOWN_PRODUCT; i++) {
      answer = api.put(url + "/routine", body.toString());
    }
    return answer;
  }

  private static void require(Api.Answer answer) {
    if (!answer.isGood()) {
      throw new StackFailure("The demo subscribers are refused: " + answer);
    }
  }
}
