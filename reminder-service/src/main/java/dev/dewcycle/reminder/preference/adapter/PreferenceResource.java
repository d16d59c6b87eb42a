package dev.dewcycle.reminder.preference.adapter;

import dev.dewcycle.kit.web.ETags;
import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.reminder.preference.adapter.PreferenceStore.Stored;
import dev.dewcycle.reminder.subscriber.adapter.SubscriberArrivals;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a subscriber wants to be told, over HTTP. */
@Path("/v1/subscribers/{subscriberId}/reminder-preferences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Preferences")
@RunOnVirtualThread
public class PreferenceResource {
  @Inject PreferenceService preferences;
  @Inject SubscriberArrivals subscribers;

  @GET
  @PermissionsAllowed("reminder:read")
  @Operation(summary = "Read how a subscriber is told: version 0 where nothing was ever set")
  @APIResponse(
      responseCode = "200",
      description = "The preferences, defaults included; the ETag is what a PUT edits",
      content = @Content(schema = @Schema(implementation = PreferencesView.class)))
  public Response get(@PathParam("subscriberId") String id) {
    return answer(preferences.get(subscribers.known(id)));
  }

  @PUT
  @PermissionsAllowed("reminder:write")
  @Operation(
      summary = "Replace how a subscriber is told (needs If-Match once something was set)",
      description =
          "Open reminders move at once. A kind that is switched off is cancelled with a record; one"
              + " that is switched on comes back from now on. Timers are never touched.")
  @APIResponse(
      responseCode = "200",
      description = "As they are stored; the ETag is what a PUT edits",
      content = @Content(schema = @Schema(implementation = PreferencesView.class)))
  public Response put(
      @PathParam("subscriberId") String id,
      @HeaderParam("If-Match") IfMatch match,
      @Valid @NotNull(message = "The body is missing.") NewPreferences body) {
    var wanted = body.preferences();
    return answer(preferences.put(subscribers.known(id), Optional.ofNullable(match), wanted));
  }

  private static Response answer(Stored stored) {
    return Response.ok(PreferencesView.of(stored.preferences()))
        .tag(ETags.of(stored.version()))
        .build();
  }
}
