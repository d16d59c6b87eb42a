package dev.dewcycle.routine.checkin.adapter;

import dev.dewcycle.kit.web.Idempotent;
import dev.dewcycle.kit.web.PageRequest;
import dev.dewcycle.kit.web.SubscriberId;
import dev.dewcycle.kit.web.Texts;
import dev.dewcycle.routine.product.adapter.ProductReferences;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How subscribers' skin does, in phases and outside. */
@Path("/v1/subscribers/{subscriberId}/check-ins")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Check-ins")
public class CheckInResource {
  @Inject CheckInService checkIns;
  @Inject ProductReferences products;

  @POST
  @Idempotent
  @PermissionsAllowed("routine:write")
  @Operation(
      summary =
          "Check in; answers a reaction, a proposed cadence or a verdict that follows from it")
  public Response checkIn(
      @PathParam("subscriberId") String id,
      @NotNull @Valid NewCheckIn body,
      @Context HttpHeaders headers) {
    SubscriberId.checked(id);
    var answers = body.answers();
    var product = body.product().map(named -> products.resolve("#/product", named));
    var followed = checkIns.checkIn(id, body.phase(), product, answers);
    var words = Texts.beside(CheckInResource.class, "check-ins", headers);
    return Response.status(Response.Status.CREATED)
        .entity(FollowedView.of(followed, words))
        .build();
  }

  @GET
  @PermissionsAllowed("routine:read")
  @Operation(summary = "List a subscriber's check-ins, the oldest first")
  public Response list(
      @PathParam("subscriberId") String id, @BeanParam PageRequest page, @Context UriInfo uri) {
    return checkIns
        .list(SubscriberId.checked(id), page.afterId(), page.limit())
        .map(CheckInView::of)
        .respond(uri);
  }
}
