package dev.dewcycle.kit.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.stream.StreamSupport;

/** Broken constraints of request records as faults with pointers. */
final class Violations {
  private Violations() {}

  static HttpProblem problem(ConstraintViolationException e) {
    return RequestProblems.invalid(
        e.getConstraintViolations().stream()
            .map(Violations::fault)
            .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::detail))
            .toList());
  }

  private static Fault fault(ConstraintViolation<?> violation) {
    return new Fault(pointer(violation.getPropertyPath()), violation.getMessage());
  }

  /** Leaves out the method and its parameter, which are ours and not the caller's. */
  private static String pointer(Path path) {
    var pointer = new StringBuilder("#");
    StreamSupport.stream(path.spliterator(), false)
        .filter(node -> node.getKind() != ElementKind.METHOD)
        .filter(node -> node.getKind() != ElementKind.PARAMETER)
        .forEach(node -> append(pointer, node));
    return pointer.toString();
  }

  private static void append(StringBuilder pointer, Path.Node node) {
    if (node.getIndex() != null) {
      pointer.append('/').append(node.getIndex());
    } else if (node.getKey() != null) {
      pointer.append('/').append(node.getKey());
    }
    if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
      pointer.append('/').append(node.getName());
    }
  }
}
