package dev.dewcycle.routine.feedback.adapter;

import dev.dewcycle.kit.web.Idempotent;
import dev.dewcycle.routine.feedback.Verdict;
import dev.dewcycle.routine.feedback.adapter.CaseDocument.Said;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a finding helped. */
@Path("/v1/findings/{id}/feedback")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Findings")
public class FeedbackResource {
  @Inject FeedbackService feedback;

  /**
   * What a partner says of a finding.
   *
   * @param reason kept when the subscriber is erased, so it must name nobody
   */
  public record NewFeedback(@NotNull Verdict verdict, @NotBlank @Size(max = 500) String reason) {}

  /** What was kept, under an id that leads to no subscriber. */
  public record FeedbackView(UUID id, String rule, Verdict verdict, String reason) {}

  @POST
  @Idempotent
  @PermissionsAllowed("routine:write")
  @Operation(
      summary = "Say whether a finding helped or was a false alarm",
      description =
          """
          It is kept with the situation in which it holds, without whose it is: products without names, days moved \
          together, no fact about health but those without which nothing is found. A second word on the same finding \
          takes the place of the first. The reason must name nobody.""")
  @RequestBody(
      required = true,
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "false alarm",
                      value =
                          "{\"verdict\":\"FALSE_ALARM\",\"reason\":\"the acid is rinsed off\"}")))
  public Response give(@PathParam("id") UUID id, @NotNull @Valid NewFeedback body) {
    var kept = feedback.give(id, new Said(body.verdict(), body.reason()));
    return Response.ok(
            new FeedbackView(kept.id(), kept.found().rule(), kept.verdict(), kept.reason()))
        .build();
  }
}
