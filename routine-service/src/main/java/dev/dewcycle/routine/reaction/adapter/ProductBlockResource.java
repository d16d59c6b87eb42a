package dev.dewcycle.routine.reaction.adapter;

import dev.dewcycle.kit.web.ETags;
import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.kit.web.PageRequest;
import dev.dewcycle.kit.web.SubscriberId;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The products that a subscriber reacted to. */
@Path("/v1/subscribers/{subscriberId}/product-blocks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Check-ins")
public class ProductBlockResource {
  @Inject ProductBlockService blocks;

  @GET
  @PermissionsAllowed("routine:read")
  @Operation(summary = "List the products that a subscriber reacted to")
  public Response list(
      @PathParam("subscriberId") String id, @BeanParam PageRequest page, @Context UriInfo uri) {
    return blocks.list(SubscriberId.checked(id), page.afterId(), page.limit()).respond(uri);
  }

  @GET
  @Path("/{product}")
  @PermissionsAllowed("routine:read")
  @Operation(summary = "Read a block: its version, since when, and what told the reaction")
  public Response get(@PathParam("subscriberId") String id, @PathParam("product") String product) {
    var block = blocks.get(SubscriberId.checked(id), product);
    return Response.ok(block).tag(ETags.of(block.version())).build();
  }

  @DELETE
  @Path("/{product}")
  @PermissionsAllowed("routine:write")
  @Operation(summary = "Clear a block: the product may be used again")
  public Response clear(
      @PathParam("subscriberId") String id,
      @PathParam("product") String product,
      @HeaderParam("If-Match") IfMatch match) {
    blocks.clear(SubscriberId.checked(id), product, Optional.ofNullable(match));
    return Response.noContent().build();
  }
}
