package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.kit.time.Ids;
import dev.dewcycle.kit.web.Conflict;
import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.kit.web.Idempotent;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.Page;
import dev.dewcycle.kit.web.PageRequest;
import dev.dewcycle.reminder.webhook.Endpoint;
import dev.dewcycle.reminder.webhook.Message;
import dev.dewcycle.reminder.webhook.Replay;
import dev.dewcycle.reminder.webhook.Verdict.State;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an endpoint was sent, over HTTP; and to send it again, or a trial. */
@Path("/v1/webhook-endpoints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
@RunOnVirtualThread
public class WebhookDeliveryResource {
  @Inject Endpoints endpoints;
  @Inject DeliveryList deliveries;
  @Inject Postbox postbox;
  @Inject Replays replays;
  @Inject Ids ids;
  @Inject InstantSource clock;

  /** One page of the list. */
  public record DeliveryPage(List<DeliveryView> items) {}

  /**
   * What to send again: one message, or those of a time.
   *
   * @param message what the header webhook-id said
   * @param from the earliest event, included
   * @param to the latest event, excluded
   * @param state of those of a time; FAILED where it is left out
   */
  public record NewReplay(UUID message, Instant from, Instant to, State state) {}

  /** How many deliveries are made again. */
  public record Replayed(int replayed) {}

  /** The message that was sent as a trial. */
  public record Trial(UUID message) {}

  @GET
  @Path("/deliveries")
  @PermissionsAllowed("reminder:read")
  @Operation(summary = "List what the endpoint was sent and what came of it, the newest first")
  @APIResponse(
      responseCode = "200",
      description = "One page; the header Link leads to the next one",
      content = @Content(schema = @Schema(implementation = DeliveryPage.class)))
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("state") @Parameter(schema = @Schema(implementation = State.class)) String state,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    var wanted = Optional.ofNullable(state).map(WebhookDeliveryResource::state);
    var below =
        page.after(2)
            .map(
                at ->
                    new DeliveryList.Position(
                        at.read(0, Times::read), at.read(1, UUID::fromString)));
    var endpoint = existing(id);
    var found = deliveries.of(endpoint.id(), wanted, below, page.limit() + 1);
    return Page.cut(
            found,
            page.limit(),
            each -> Cursor.at(each.timestamp().toString(), each.id().toString()))
        .respond(uri);
  }

  @POST
  @Path("/test")
  @Idempotent
  @PermissionsAllowed("reminder:write")
  @Operation(summary = "Send the endpoint a WebhookTest; the deliveries show what comes of it")
  @APIResponse(
      responseCode = "202",
      description = "It is on its way",
      content = @Content(schema = @Schema(implementation = Trial.class)))
  public Response test(@PathParam("id") UUID id) {
    checkEnabled(id);
    var message = Message.test(ids.next(), clock.instant(), id);
    postbox.record(message, id);
    return Response.accepted(new Trial(message.id())).build();
  }

  @POST
  @Path("/replays")
  @Idempotent
  @PermissionsAllowed("reminder:write")
  @Operation(summary = "Send a message again, or those of a time; what is on its way is left alone")
  @APIResponse(
      responseCode = "202",
      description = "They are due now",
      content = @Content(schema = @Schema(implementation = Replayed.class)))
  public Response replay(
      @PathParam("id") UUID id, @Valid @NotNull(message = "The body is missing.") NewReplay body) {
    var replay = read(body);
    checkEnabled(id);
    if (replay instanceof Replay.One(var message) && !deliveries.has(id, message)) {
      throw new InvalidInput("#/message", "The endpoint has no delivery of this message.");
    }
    return Response.accepted(new Replayed(replays.replay(id, replay))).build();
  }

  private void checkEnabled(UUID id) {
    if (!existing(id).enabled()) {
      throw new Conflict("endpoint-disabled", "The endpoint is disabled: enable it by a PUT.");
    }
  }

  private static Replay read(NewReplay body) {
    var isRange = body.from() != null || body.to() != null || body.state() != null;
    if (body.message() != null && !isRange) {
      return new Replay.One(body.message());
    }
    if (body.message() != null || body.from() == null || body.to() == null) {
      throw new InvalidInput("#", "Name either a message, or from and to.");
    }
    var storable = Times.areStorable(body.from()) && Times.areStorable(body.to());
    if (!storable || !Replay.Range.isRange(body.from(), body.to())) {
      throw new InvalidInput(
          "#/to", "to is after from, by " + Replay.LONGEST.toDays() + " days at most.");
    }
    return new Replay.Range(
        body.from(), body.to(), Optional.ofNullable(body.state()).orElse(State.FAILED));
  }

  private static State state(String text) {
    return Arrays.stream(State.values())
        .filter(state -> state.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "#/query/state", "Expected one of " + Arrays.toString(State.values()) + "."));
  }

  private Endpoint existing(UUID id) {
    return endpoints.find(id).orElseThrow(() -> WebhookEndpointResource.missing(id));
  }
}
