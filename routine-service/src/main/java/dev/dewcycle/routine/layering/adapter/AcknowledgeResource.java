package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.kit.web.Idempotent;
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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What partners say of a finding. */
@Path("/v1/findings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Findings")
public class AcknowledgeResource {
  @Inject FindingService findings;

  /**
   * Why a partner lives with a finding.
   *
   * @param until the last day on which that holds, by the subscriber's calendar: from today to 365
   *     days on; absent for no end
   */
  public record Acknowledge(@NotBlank @Size(max = 500) String reason, Optional<LocalDate> until) {}

  @POST
  @Path("/acknowledge")
  @Idempotent
  @PermissionsAllowed("routine:write")
  @Operation(
      summary =
          "Acknowledge a finding, until a day, or until its severity or a formulation changes")
  public Response acknowledge(@PathParam("id") UUID id, @NotNull @Valid Acknowledge body) {
    return Response.ok(findings.acknowledge(id, body.reason(), body.until())).build();
  }
}
