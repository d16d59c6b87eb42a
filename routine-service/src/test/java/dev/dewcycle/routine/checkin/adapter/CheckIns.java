package dev.dewcycle.routine.checkin.adapter;

import dev.dewcycle.routine.testing.Api;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Check-ins as a partner sends them. */
public final class CheckIns {
  private CheckIns() {}

  public static Response post(String subscriber, Map<String, Object> body) {
    return Api.demo().body(body).post("/v1/subscribers/" + subscriber + "/check-ins");
  }

  public static Map<String, Object> allWell() {
    var body = new LinkedHashMap<String, Object>();
    body.put("comfort", 5);
    body.put("effect", 1);
    body.put("liking", 5);
    body.put("signs", List.of());
    return body;
  }

  public static Map<String, Object> mild(String... signs) {
    return with(allWell(), "signs", signs(List.of(signs), "MILD"));
  }

  public static Map<String, Object> severe(String... signs) {
    return with(allWell(), "signs", signs(List.of(signs), "SEVERE"));
  }

  public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
    var changed = new LinkedHashMap<>(body);
    changed.put(field, value);
    return changed;
  }

  private static List<Map<String, String>> signs(List<String> signs, String degree) {
    return signs.stream().map(sign -> Map.of("sign", sign, "degree", degree)).toList();
  }
}
