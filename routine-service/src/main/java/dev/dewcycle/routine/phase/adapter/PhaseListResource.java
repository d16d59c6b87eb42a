package dev.dewcycle.routine.phase.adapter;

import dev.dewcycle.kit.web.PageRequest;
import dev.dewcycle.routine.product.adapter.ProductReferences;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All phases of the tenant. */
@Path("/v1/phases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Phases")
public class PhaseListResource {
  @Inject PhaseViews phases;
  @Inject ProductReferences products;

  @GET
  @PermissionsAllowed("routine:read")
  @Operation(summary = "List phases, in the order in which they were made")
  public Response list(
      @BeanParam PhaseQuery query, @BeanParam PageRequest page, @Context UriInfo uri) {
    return phases.list(query.filter(page, products), page.limit()).respond(uri);
  }
}
