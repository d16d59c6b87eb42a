package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.kit.web.ETags;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.Idempotent;
import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.kit.web.Page;
import dev.dewcycle.kit.web.PageRequest;
import dev.dewcycle.reminder.webhook.Endpoint;
import dev.dewcycle.reminder.webhook.EventFilter;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a partner wants to be told, over HTTP. */
@Path("/v1/webhook-endpoints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
@RunOnVirtualThread
public class WebhookEndpointResource {
  @Inject Endpoints endpoints;
  @Inject Guard guard;

  /**
   * A new endpoint, or one as it shall be.
   *
   * @param types names of events, such as ReminderFired
   * @param enabled whether it gets anything; true where it is left out
   */
  public record NewWebhookEndpoint(
      @NotNull(message = "url is missing.") @Schema(examples = "https://partner.example/dewcycle")
          String url,
      @NotEmpty(message = "types is missing or empty.")
          @Size(max = 50, message = "types holds 50 names at most.")
          @Schema(examples = "[\"ReminderFired\", \"PhaseStarted\"]")
          List<String> types,
      Boolean enabled) {
    boolean isEnabled() {
      return enabled == null || enabled;
    }
  }

  /** One page of the list. */
  public record EndpointPage(List<EndpointView> items) {}

  @POST
  @Idempotent
  @PermissionsAllowed("reminder:write")
  @Operation(summary = "Make a webhook endpoint; its secret is told this once")
  @APIResponse(
      responseCode = "201",
      description = "It is made",
      content = @Content(schema = @Schema(implementation = EndpointView.class)))
  public Response make(@Valid @NotNull(message = "The body is missing.") NewWebhookEndpoint body) {
    var filter = checked(body);
    var made = endpoints.make(body.url(), filter, body.isEnabled());
    return Response.created(URI.create("/v1/webhook-endpoints/" + made.endpoint().id()))
        .tag(ETags.of(made.endpoint().version()))
        .entity(EndpointView.of(made))
        .build();
  }

  @GET
  @PermissionsAllowed("reminder:read")
  @Operation(summary = "List webhook endpoints in the order in which they were made")
  @APIResponse(
      responseCode = "200",
      description = "One page; the header Link leads to the next one",
      content = @Content(schema = @Schema(implementation = EndpointPage.class)))
  public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
    var last = page.after(1).map(cursor -> cursor.read(0, UUID::fromString));
    var found = endpoints.after(last, page.limit() + 1);
    return Page.cut(found, page.limit(), endpoint -> Cursor.at(endpoint.id().toString()))
        .map(EndpointView::of)
        .respond(uri);
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed("reminder:read")
  @Operation(summary = "Read a webhook endpoint")
  @APIResponse(
      responseCode = "200",
      description = "The endpoint; its ETag is the version that a PUT edits",
      content = @Content(schema = @Schema(implementation = EndpointView.class)))
  public Response get(@PathParam("id") UUID id) {
    return answer(endpoints.find(id).orElseThrow(() -> missing(id)));
  }

  @PUT
  @Path("/{id}")
  @PermissionsAllowed("reminder:write")
  @Operation(summary = "Change a webhook endpoint, or enable it again")
  @APIResponse(
      responseCode = "200",
      description = "The endpoint; its ETag is the version that a PUT edits",
      content = @Content(schema = @Schema(implementation = EndpointView.class)))
  public Response put(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch match,
      @Valid @NotNull(message = "The body is missing.") NewWebhookEndpoint body) {
    var filter = checked(body);
    return answer(
        endpoints
            .edit(id, match, body.url(), filter, body.isEnabled())
            .orElseThrow(() -> missing(id)));
  }

  @DELETE
  @Path("/{id}")
  @PermissionsAllowed("reminder:write")
  @Operation(summary = "Delete a webhook endpoint with its deliveries")
  public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
    if (!endpoints.delete(id, match)) {
      throw missing(id);
    }
  }

  @POST
  @Path("/{id}/rotate-secret")
  @Idempotent
  @PermissionsAllowed("reminder:write")
  @Operation(summary = "Give it a new secret, told this once; the old one signs too for 24 hours")
  @APIResponse(
      responseCode = "200",
      description = "The endpoint; its ETag is the version that a PUT edits",
      content = @Content(schema = @Schema(implementation = EndpointView.class)))
  public Response rotate(@PathParam("id") UUID id) {
    var rotated = endpoints.rotate(id).orElseThrow(() -> missing(id));
    return Response.ok(EndpointView.of(rotated))
        .tag(ETags.of(rotated.endpoint().version()))
        .build();
  }

  /** The filter; throws where anything in the body cannot be, all faults together. */
  private EventFilter checked(NewWebhookEndpoint body) {
    var faults = new ArrayList<Fault>();
    guard.objection(body.url()).ifPresent(why -> faults.add(new Fault("#/url", why)));
    for (var i = 0; i < body.types().size(); i++) {
      if (body.types().get(i) == null || !EventFilter.offers(body.types().get(i))) {
        faults.add(
            new Fault(
                "#/types/" + i,
                "Expected one of "
                    + String.join(", ", new EventFilter(EventFilter.OFFERED).names())
                    + "."));
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return EventFilter.of(body.types());
  }

  private static Response answer(Endpoint endpoint) {
    return Response.ok(EndpointView.of(endpoint)).tag(ETags.of(endpoint.version())).build();
  }

  static Missing missing(UUID id) {
    return new Missing("webhook endpoint " + id);
  }
}
