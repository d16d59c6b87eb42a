package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.routine.feedback.Verdict;
import dev.dewcycle.routine.feedback.adapter.FeedbackStore;
import dev.dewcycle.routine.layering.RuleEntry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rule book. */
@Path("/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermissionsAllowed("routine:read")
@Tag(name = "Rules")
public class RuleResource {
  @Inject RuleBooks books;
  @Inject RuleSettingService settings;
  @Inject FeedbackStore feedback;

  /** Everything in the book, with its version. */
  public record RuleBookView(String version, List<RuleView> items) {}

  @GET
  @Operation(summary = "Read the rule book, also what is in it and never raised")
  public RuleBookView list() {
    var book = books.standard();
    var set = settings.all();
    return new RuleBookView(
        book.version(),
        book.entries().stream().map(rule -> view(rule, set, Optional.empty())).toList());
  }

  @GET
  @Path("/{id}")
  @Operation(
      summary =
          "Read a rule with its evidence, what was made of it and what is said of its findings")
  public RuleView get(@PathParam("id") String id) {
    return books
        .standard()
        .find(id)
        .map(rule -> view(rule, settings.all(), Optional.of(feedback(id))))
        .orElseThrow(() -> new Missing("rule " + id));
  }

  private Map<Verdict, Long> feedback(String rule) {
    return QuarkusTransaction.requiringNew().call(() -> feedback.counts(rule));
  }

  private static RuleView view(
      RuleEntry rule, StoredSettings settings, Optional<Map<Verdict, Long>> feedback) {
    return RuleView.of(
        rule,
        settings.find(rule.id()).map(setting -> SettingView.of(rule.id(), setting)),
        feedback);
  }
}
