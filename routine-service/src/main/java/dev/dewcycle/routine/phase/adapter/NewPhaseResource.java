package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.kit.web.Idempotent;
import dev.dewcycle.kit.web.SubscriberId;
import dev.dewcycle.routine.phase.adapter.PhaseAnswer.Done;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The treatment phases of a subscriber: weeks in which an ampoule stands in for the serum. */
@Path("/v1/subscribers/{subscriberId}/phases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Phases")
public class NewPhaseResource {
  @Inject PhasePlanner planner;
  @Inject Wishes wishes;

  @POST
  @Idempotent
  @PermissionsAllowed("routine:write")
  @Operation(summary = "Plan a phase, or start one now; refused with findings where it does harm")
  public Response plan(
      @PathParam("subscriberId") String id, @NotNull @Valid NewPhase body, @Context UriInfo uri) {
    SubscriberId.checked(id);
    var answer = planner.plan(id, wishes.read("#", body));
    var created =
        answer instanceof Done(var phase)
            ? Response.created(uri.getBaseUriBuilder().path("/v1/phases/{id}").build(phase.id()))
            : Response.ok();
    return PhaseAnswers.respond(answer, created);
  }
}
