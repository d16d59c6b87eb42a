package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.PageRequest;
import dev.dewcycle.kit.web.SubscriberId;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was found in a subscriber's routine. */
@Path("/v1/subscribers/{subscriberId}/findings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Findings")
public class FindingResource {

  @Inject FindingService findings;

  @GET
  @PermissionsAllowed("routine:read")
  @Operation(summary = "List a subscriber's findings: those that hold, or those that were cleared")
  public Response list(
      @PathParam("subscriberId") String id,
      @QueryParam("status") @DefaultValue("open") String status,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    if (!status.equals("open") && !status.equals("cleared")) {
      throw new InvalidInput("#/query/status", "status is open or cleared.");
    }
    return findings
        .list(SubscriberId.checked(id), status.equals("cleared"), page.afterId(), page.limit())
        .respond(uri);
  }
}
