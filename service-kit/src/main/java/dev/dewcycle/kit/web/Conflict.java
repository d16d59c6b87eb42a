package dev.dewcycle.kit.web;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** The request is fine and the state does not allow it: 409. */
public class Conflict extends HttpProblem {
  public Conflict(String type, String detail) {
    super(Problems.of(409, type, detail));
  }
}
