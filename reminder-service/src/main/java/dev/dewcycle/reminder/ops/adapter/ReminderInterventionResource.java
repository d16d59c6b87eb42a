package dev.dewcycle.reminder.ops.adapter;

import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.Idempotent;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.reminder.ops.Intervention;
import dev.dewcycle.reminder.ops.Intervention.Cancel;
import dev.dewcycle.reminder.ops.Intervention.MoveTo;
import dev.dewcycle.reminder.ops.Intervention.MoveToLocal;
import dev.dewcycle.reminder.ops.Intervention.RunNow;
import dev.dewcycle.reminder.ops.Order;
import dev.dewcycle.reminder.ops.Refusal;
import dev.dewcycle.reminder.ops.Ruling;
import dev.dewcycle.reminder.ops.adapter.Requests.NewCancel;
import dev.dewcycle.reminder.ops.adapter.Requests.NewMove;
import dev.dewcycle.reminder.ops.adapter.Requests.NewRun;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** To run, move or cancel the next occurrence of one reminder. */
@Path("/ops/api/reminders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@RunOnVirtualThread
@PermissionsAllowed("ops")
public class ReminderInterventionResource {
  private static final String DONE = "It is done; the audit says so";

  @Inject Interventions interventions;
  @Inject Operator operator;

  @POST
  @Path("/run-now")
  @Idempotent
  @Operation(summary = "Let a reminder fall due now")
  @APIResponse(
      responseCode = "200",
      description = DONE,
      content = @Content(schema = @Schema(implementation = ActionView.class)))
  public Response run(
      @PathParam("id") UUID id, @Valid @NotNull(message = "The body is missing.") NewRun body) {
    return intervene(id, new RunNow(), body.reason(), body.timers());
  }

  @POST
  @Path("/reschedule")
  @Idempotent
  @Operation(summary = "Let a reminder fall due at another time; a timer at a later one only")
  @APIResponse(
      responseCode = "200",
      description = DONE,
      content = @Content(schema = @Schema(implementation = ActionView.class)))
  public Response reschedule(
      @PathParam("id") UUID id, @Valid @NotNull(message = "The body is missing.") NewMove body) {
    return intervene(id, Requests.move(body.to(), body.localTime()), body.reason(), body.timers());
  }

  @POST
  @Path("/cancel")
  @Idempotent
  @Operation(summary = "Cancel a reminder's next occurrence, or its whole series")
  @APIResponse(
      responseCode = "200",
      description = DONE,
      content = @Content(schema = @Schema(implementation = ActionView.class)))
  public Response cancel(
      @PathParam("id") UUID id, @Valid @NotNull(message = "The body is missing.") NewCancel body) {
    return intervene(id, new Cancel(Requests.isSaid(body.series())), body.reason(), body.timers());
  }

  private Response intervene(UUID id, Intervention wish, String reason, Boolean timers) {
    var order = new Order(wish, operator.name(), reason, Requests.isSaid(timers));
    var answer =
        interventions.one(id, order).orElseThrow(() -> new Missing("scheduled reminder " + id));
    if (answer.ruling() instanceof Ruling.Refused(var why)) {
      throw refused(why, wish);
    }
    return Response.ok(answer.action().orElseThrow()).build();
  }

  private static InvalidInput refused(Refusal why, Intervention wish) {
    var type = why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new InvalidInput(type, List.of(new Fault(pointer(why, wish), why.detail())));
  }

  private static String pointer(Refusal why, Intervention wish) {
    if (why == Refusal.TIMER) {
      return "#/timers";
    }
    return switch (wish) {
      case RunNow _, Cancel _ -> "#";
      case MoveToLocal _ -> "#/localTime";
      case MoveTo _ -> "#/to";
    };
  }
}
