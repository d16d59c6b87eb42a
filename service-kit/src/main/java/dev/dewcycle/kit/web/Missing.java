package dev.dewcycle.kit.web;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** There is no such thing, or it belongs to another tenant, which looks the same: 404. */
public class Missing extends HttpProblem {
  /**
   * The thing that is not there.
   *
   * @param what such as {@code phase 0192…}
   */
  public Missing(String what) {
    super(Problems.of(404, "not-found", "There is no " + what + "."));
  }
}
