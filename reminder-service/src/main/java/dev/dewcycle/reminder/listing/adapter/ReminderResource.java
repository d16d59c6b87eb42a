package dev.dewcycle.reminder.listing.adapter;

import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.kit.web.Page;
import dev.dewcycle.kit.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reminders and timers over HTTP. */
@Path("/v1/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reminders")
@RunOnVirtualThread
@PermissionsAllowed("reminder:read")
public class ReminderResource {
  @Inject ReminderListStore reminders;

  /** One page of the list. */
  public record ReminderPage(List<ReminderView> items) {}

  @GET
  @APIResponse(
      responseCode = "200",
      description = "One page; the header Link leads to the next one",
      content = @Content(schema = @Schema(implementation = ReminderPage.class)))
  @Operation(summary = "List reminders, past ones included, in the order in which they fall due")
  public Response list(
      @BeanParam ReminderQuery query, @BeanParam PageRequest page, @Context UriInfo uri) {
    var filter = query.filter();
    var after = page.after(3).map(ReminderQuery::position);
    var found = reminders.list(filter, after, page.limit() + 1);
    return Page.cut(found, page.limit(), ReminderListStore::cursor).respond(uri);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a reminder: its next occurrence, or the last one there was")
  public ReminderView get(@PathParam("id") UUID id) {
    return reminders.find(id).orElseThrow(() -> new Missing("reminder " + id));
  }
}
