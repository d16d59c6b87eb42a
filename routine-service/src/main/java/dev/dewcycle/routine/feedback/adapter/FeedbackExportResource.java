package dev.dewcycle.routine.feedback.adapter;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.StreamedAnswers;
import dev.dewcycle.routine.feedback.Verdict;
import dev.dewcycle.routine.feedback.adapter.FeedbackStore.Line;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Feedback as cases that can be evaluated again. */
@Path("/v1/finding-feedback")
@RunOnVirtualThread
@Tag(name = "Findings")
public class FeedbackExportResource {
  private static final String NDJSON = "application/x-ndjson";
  private static final int PAGE = 100;
  private static final int EACH = 2;
  private static final int ALL = 8;

  @Inject FeedbackStore feedback;
  @Inject CurrentTenant tenants;

  private final StreamedAnswers answers = new StreamedAnswers(EACH, ALL, "exports");

  @GET
  @Produces(NDJSON)
  @PermissionsAllowed("routine:read")
  @Operation(
      summary = "Every case of feedback, one a line",
      description =
          """
          A line has all that it takes to evaluate the case again: person, products, applications and phases without \
          whose they are, what was found, and whether a better book would find it (`expect`).""")
  @APIResponse(
      responseCode = "200",
      description = "The cases in the order in which they were first kept",
      content = @Content(mediaType = NDJSON, schema = @Schema(implementation = CaseDocument.class)))
  public Response export(
      @QueryParam("verdict") Optional<String> verdict, @Context RoutingContext request) {
    var wanted = verdict.map(FeedbackExportResource::read);
    var tenant = tenants.get();
    var lines = answers.answer(tenant, request, out -> write(tenant, wanted, out));
    return Response.ok(lines, NDJSON).build();
  }

  /** No transaction is open while the client takes its time. */
  private void write(Tenant tenant, Optional<Verdict> verdict, OutputStream out)
      throws IOException {
    var page = page(tenant, verdict, new UUID(0, 0));
    while (!page.isEmpty()) {
      for (var line : page) {
        out.write((line.json() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      page = page(tenant, verdict, page.getLast().id());
    }
  }

  private List<Line> page(Tenant tenant, Optional<Verdict> verdict, UUID after) {
    return tenants.as(
        tenant,
        () -> QuarkusTransaction.requiringNew().call(() -> feedback.page(verdict, after, PAGE)));
  }

  private static Verdict read(String text) {
    return Arrays.stream(Verdict.values())
        .filter(known -> known.name().equals(text))
        .findFirst()
        .orElseThrow(
            () -> new InvalidInput("#/query/verdict", "verdict is HELPFUL or FALSE_ALARM."));
  }
}
