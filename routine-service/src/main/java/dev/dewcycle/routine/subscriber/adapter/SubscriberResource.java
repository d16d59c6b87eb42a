package dev.dewcycle.routine.subscriber.adapter;

import dev.dewcycle.kit.web.ETags;
import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.kit.web.PageRequest;
import dev.dewcycle.kit.web.SubscriberId;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

/** A partner's customers. */
@Path("/v1/subscribers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Subscribers")
public class SubscriberResource {
  @Inject SubscriberService subscribers;
  @Inject ProfileReader profiles;

  @GET
  @PermissionsAllowed("routine:read")
  @Operation(summary = "List subscribers, in the order of their ids")
  public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
    return subscribers.list(page).map(SubscriberView::of).respond(uri);
  }

  @GET
  @Path("/{subscriberId}")
  @PermissionsAllowed("routine:read")
  @Operation(summary = "Read a subscriber's profile")
  public Response get(@PathParam("subscriberId") String id) {
    var subscriber = subscribers.get(SubscriberId.checked(id));
    return Response.ok(SubscriberView.of(subscriber)).tag(ETags.of(subscriber.version())).build();
  }

  @PUT
  @Path("/{subscriberId}")
  @PermissionsAllowed("routine:write")
  @Operation(summary = "Register a subscriber, or replace the profile of one (needs If-Match)")
  public Response put(
      @PathParam("subscriberId") String id,
      @HeaderParam("If-Match") IfMatch match,
      @NotNull @Valid NewProfile body,
      @Context UriInfo uri) {
    SubscriberId.checked(id);
    var stored = subscribers.put(id, Optional.ofNullable(match), profiles.read(body));
    var answer = stored.isNew() ? Response.created(uri.getAbsolutePath()) : Response.ok();
    return answer
        .entity(SubscriberView.of(stored.subscriber()))
        .tag(ETags.of(stored.subscriber().version()))
        .build();
  }

  @DELETE
  @Path("/{subscriberId}")
  @PermissionsAllowed("routine:write")
  @Operation(summary = "Erase a subscriber everywhere")
  public Response delete(
      @PathParam("subscriberId") String id, @HeaderParam("If-Match") IfMatch match) {
    subscribers.erase(SubscriberId.checked(id), Optional.ofNullable(match));
    return Response.noContent().build();
  }
}
