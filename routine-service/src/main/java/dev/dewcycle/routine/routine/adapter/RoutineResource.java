package dev.dewcycle.routine.routine.adapter;

import dev.dewcycle.kit.web.ETags;
import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.kit.web.SubscriberId;
import dev.dewcycle.routine.routine.Routine;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a subscriber applies, in layering order, with what speaks against it. */
@Path("/v1/subscribers/{subscriberId}/routine")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Routines")
public class RoutineResource {
  @Inject RoutineService routines;
  @Inject Applications applications;

  /** A routine as a partner sends it. */
  public record NewRoutine(
      @NotNull @Size(max = Routine.LONGEST) List<@NotNull @Valid NewApplication> applications) {}

  @GET
  @PermissionsAllowed("routine:read")
  @Operation(summary = "Read a routine: version 0 and empty where none was ever stored")
  public Response get(@PathParam("subscriberId") String id) {
    return answer(routines.get(SubscriberId.checked(id)));
  }

  @PUT
  @PermissionsAllowed("routine:write")
  @Operation(summary = "Store a routine; what speaks against it is told and refuses nothing")
  public Response put(
      @PathParam("subscriberId") String id,
      @HeaderParam("If-Match") IfMatch match,
      @NotNull @Valid NewRoutine body) {
    SubscriberId.checked(id);
    var wanted = applications.read("#/applications", body.applications());
    return answer(routines.put(id, Optional.ofNullable(match), wanted));
  }

  private static Response answer(RoutineView routine) {
    return Response.ok(routine).tag(ETags.of(routine.version())).build();
  }
}
