package dev.dewcycle.routine.layering.adapter;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Severity;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.Evidence;
import dev.dewcycle.routine.layering.RuleText;
import dev.dewcycle.routine.layering.Scope;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rule book. */
@Path("/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermissionsAllowed("routine:read")
@Tag(name = "Rules")
public class RuleResource {
  @Inject Evaluator evaluator;

  /** A rule as it is shown. */
  public record RuleView(
      String id,
      @JsonProperty("class") RuleClass ruleClass,
      Scope scope,
      Severity severity,
      String explanation,
      Evidence evidence) {
    static RuleView of(RuleText rule) {
      return new RuleView(
          rule.id(),
          rule.ruleClass(),
          rule.scope(),
          rule.severity(),
          rule.explanation(),
          rule.evidence());
    }
  }

  /** All rules, with the version of the book. */
  public record RuleBookView(String version, List<RuleView> items) {}

  @GET
  @Operation(summary = "Read the rule book")
  public RuleBookView list() {
    return new RuleBookView(evaluator.book().version(), rules().toList());
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a rule with its evidence")
  public RuleView get(@PathParam("id") String id) {
    return rules()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Missing("rule " + id));
  }

  private Stream<RuleView> rules() {
    return evaluator.book().rules().stream().map(rule -> RuleView.of(rule.text()));
  }
}
