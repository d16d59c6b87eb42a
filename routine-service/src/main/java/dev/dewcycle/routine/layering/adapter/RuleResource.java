package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.kit.web.Missing;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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

  /** Everything in the book, with its version. */
  public record RuleBookView(String version, List<RuleView> items) {}

  @GET
  @Operation(summary = "Read the rule book, also what is in it and never raised")
  public RuleBookView list() {
    var book = books.evaluator().book();
    return new RuleBookView(book.version(), book.entries().stream().map(RuleView::of).toList());
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a rule with its evidence")
  public RuleView get(@PathParam("id") String id) {
    return books.evaluator().book().entries().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .map(RuleView::of)
        .orElseThrow(() -> new Missing("rule " + id));
  }
}
