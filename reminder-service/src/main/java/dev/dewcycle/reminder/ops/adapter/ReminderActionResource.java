package dev.dewcycle.reminder.ops.adapter;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.web.Idempotent;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.reminder.ops.Order;
import dev.dewcycle.reminder.ops.adapter.Requests.NewAction;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** To run, move or cancel all reminders that fit. */
@Path("/ops/api/reminder-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@RunOnVirtualThread
@PermissionsAllowed("ops")
public class ReminderActionResource {
  @Inject Interventions interventions;
  @Inject Operator operator;

  /**
   * What a dry run has counted.
   *
   * @param matched how many fit: what {@code expected} takes
   * @param kinds the same by kind
   */
  public record Preview(int matched, Map<ReminderKind, Integer> kinds) {}

  @POST
  @Idempotent
  @Operation(
      summary = "Count the reminders that fit, or run, move or cancel their next occurrences",
      description =
          "A dry run counts. The action itself takes that count as expected, and is refused where"
              + " more or less than it fit by then. It is carried out in the background: its"
              + " Location shows how far it has come.")
  @APIResponse(
      responseCode = "200",
      description = "The count of a dry run",
      content = @Content(schema = @Schema(implementation = Preview.class)))
  @APIResponse(
      responseCode = "202",
      description = "It is on its way",
      content = @Content(schema = @Schema(implementation = ActionView.class)))
  @APIResponse(responseCode = "409", description = "Not as many fit as expected")
  public Response act(@Valid @NotNull(message = "The body is missing.") NewAction body) {
    var intervention = Requests.read(body);
    var selection = Requests.read(body.where());
    if (body.isDryRun()) {
      var kinds = interventions.preview(selection);
      var matched = kinds.values().stream().mapToInt(Integer::intValue).sum();
      BulkRefusals.checkSize(matched);
      return Response.ok(new Preview(matched, kinds)).build();
    }
    if (body.expected() == null) {
      throw new InvalidInput("#/expected", "expected is missing: the count of a dry run.");
    }
    var order =
        new Order(intervention, operator.name(), body.reason(), Requests.isSaid(body.timers()));
    var tolerance = Optional.ofNullable(body.tolerance()).orElse(0);
    var begun = interventions.many(selection, order, body.expected(), tolerance);
    return Response.accepted(begun).location(URI.create("/ops/api/audit/" + begun.id())).build();
  }
}
