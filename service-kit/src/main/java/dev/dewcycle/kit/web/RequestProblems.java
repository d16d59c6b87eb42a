package dev.dewcycle.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives every problem answer of the framework this house's form: a type, and for what the caller
 * sent wrong the list of faults with pointers.
 */
@ApplicationScoped
class RequestProblems implements ProblemPostProcessor {
  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    var known =
        causes(context.cause).map(RequestProblems::explained).flatMap(Optional::stream).findFirst();
    return complete(known.orElse(problem), context.path);
  }

  /** Late, so that it sees what others have made of the problem. */
  @Override
  public int priority() {
    return 50;
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(10);
  }

  private static Optional<HttpProblem> explained(Throwable cause) {
    return switch (cause) {
      case HttpProblem problem -> Optional.of(problem);
      case ConstraintViolationException broken -> Optional.of(Violations.problem(broken));
      case JsonMappingException unfit -> Optional.of(JsonFaults.unfit(unfit));
      case JsonProcessingException unreadable -> Optional.of(JsonFaults.unreadable(unreadable));
      default -> Optional.empty();
    };
  }

  private static HttpProblem complete(HttpProblem problem, String path) {
    var full = HttpProblem.builder(problem);
    if (problem.getType() == null) {
      full.withType(Problems.type(kebab(Problems.title(problem.getStatusCode()))));
    }
    if (problem.getStatusCode() >= 500) {
      full.withDetail("Something went wrong on our side; the trace id helps to find it.");
    }
    if (problem.getInstance() == null && path != null) {
      instance(path.startsWith("/") ? path : "/" + path).ifPresent(full::withInstance);
    }
    return full.build();
  }

  /** The path comes decoded; it is quoted again, and left out where a URI cannot hold it. */
  private static Optional<URI> instance(String path) {
    try {
      return Optional.of(new URI(null, null, path, null));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String kebab(String title) {
    return title.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** The faults of a request that is well-formed JSON. */
  static HttpProblem invalid(List<Fault> faults) {
    return Problems.invalid("invalid-input", faults).build();
  }
}
