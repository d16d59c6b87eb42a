package dev.dewcycle.kit.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/**
 * The request is well-formed and cannot be done as it stands: 422, every fault with its pointer.
 */
public class InvalidInput extends HttpProblem {
  public InvalidInput(List<Fault> faults) {
    this("invalid-input", faults);
  }

  public InvalidInput(String pointer, String detail) {
    this(List.of(new Fault(pointer, detail)));
  }

  /**
   * A kind of its own.
   *
   * @param type last part of the problem's type, such as {@code unknown-product}
   */
  public InvalidInput(String type, List<Fault> faults) {
    super(Problems.invalid(type, faults));
  }
}
