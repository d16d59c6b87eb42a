package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.events.PhaseOutcome;
import dev.dewcycle.kit.web.ETags;
import dev.dewcycle.kit.web.Idempotent;
import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.routine.phase.PhaseDates;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * A phase and its moves. Each move names the version it moves by If-Match. Moves that need no words
 * take any media type, because a request without a body names none.
 */
@Path("/v1/phases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Phases")
public class PhaseResource {
  @Inject PhaseMover phases;
  @Inject PhaseViews views;

  /** How a planned phase is started. */
  public record StartPhase(Optional<@Valid Acknowledgement> acknowledge) {}

  /** By how much a phase is extended: days, 1-21. */
  public record ExtendPhase(
      @NotNull @Min(1) @Max(PhaseDates.LONGEST - PhaseDates.SHORTEST) Integer days) {}

  /** Why a phase is paused or cancelled. */
  public record Reason(Optional<@Size(max = 500) String> reason) {}

  /** Nothing needs to be said. */
  public record Nothing() {}

  @GET
  @PermissionsAllowed("routine:read")
  @Operation(summary = "Read a phase")
  public Response get(@PathParam("id") UUID id) {
    var phase = views.get(id);
    return Response.ok(phase).tag(ETags.of(phase.version())).build();
  }

  @POST
  @Idempotent
  @PermissionsAllowed("routine:write")
  @Path("/start")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Start a planned phase today")
  public Response start(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @Valid StartPhase body) {
    var given = Optional.ofNullable(body).flatMap(StartPhase::acknowledge);
    return ok(phases.start(id, Optional.ofNullable(match), given));
  }

  @POST
  @Idempotent
  @PermissionsAllowed("routine:write")
  @Path("/pause")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Pause a running phase from today")
  public Response pause(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @Valid Reason body) {
    return ok(phases.pause(id, Optional.ofNullable(match), reason(body)));
  }

  @POST
  @Idempotent
  @PermissionsAllowed("routine:write")
  @Path("/resume")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Let a paused phase run again: its last day moves by the days paused")
  public Response resume(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, Nothing body) {
    return ok(phases.resume(id, Optional.ofNullable(match)));
  }

  @POST
  @Idempotent
  @PermissionsAllowed("routine:write")
  @Path("/extend")
  @Operation(summary = "Extend a running phase, to 28 days in total at most")
  public Response extend(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch match,
      @NotNull @Valid ExtendPhase body) {
    return ok(phases.extend(id, Optional.ofNullable(match), body.days()));
  }

  @POST
  @Idempotent
  @PermissionsAllowed("routine:write")
  @Path("/stop")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "End a running or paused phase before its time")
  public Response stop(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @Valid StopPhase body) {
    var how = Optional.ofNullable(body).orElse(StopPhase.PLAIN);
    if (how.end() == PhaseOutcome.COMPLETED) {
      throw new InvalidInput(
          "#/outcome", "A phase completes by itself; a stop is STOPPED, REACTION or RECALLED.");
    }
    return ok(phases.stop(id, Optional.ofNullable(match), how));
  }

  @POST
  @Idempotent
  @PermissionsAllowed("routine:write")
  @Path("/cancel")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Give up a planned phase")
  public Response cancel(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @Valid Reason body) {
    return ok(phases.cancel(id, Optional.ofNullable(match), reason(body)));
  }

  private static Optional<String> reason(Reason body) {
    return Optional.ofNullable(body).flatMap(Reason::reason);
  }

  private static Response ok(PhaseAnswer answer) {
    return PhaseAnswers.respond(answer, Response.ok());
  }
}
