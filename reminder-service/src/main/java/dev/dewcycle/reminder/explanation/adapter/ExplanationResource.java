package dev.dewcycle.reminder.explanation.adapter;

import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.kit.web.SubscriberId;
import dev.dewcycle.kit.web.Texts;
import dev.dewcycle.reminder.explanation.Explainer;
import dev.dewcycle.reminder.explanation.Question;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** "Why did she get no reminder?", over HTTP. */
@Path("/v1/subscribers/{subscriberId}/reminder-explanations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reminders")
@RunOnVirtualThread
@PermissionsAllowed("reminder:read")
public class ExplanationResource {
  private static final LocalDate FIRST = LocalDate.parse("2000-01-01");
  private static final LocalDate LAST = LocalDate.parse("2199-12-31");

  @Inject FactStore facts;

  @GET
  @Operation(
      summary = "Say why a subscriber did or did not get a reminder of a kind on a day",
      description =
          "The chain goes from the event to the delivery; its first link that is not OK is the answer.")
  public ExplanationView explain(
      @PathParam("subscriberId") String subscriber,
      @QueryParam("kind")
          @Parameter(
              required = true,
              example = "APPLICATION",
              schema = @Schema(implementation = ReminderKind.class))
          String kind,
      @QueryParam("on")
          @Parameter(
              required = true,
              description = "The subscriber's local day, 2000-01-01 to 2199-12-31",
              example = "2026-03-04",
              schema = @Schema(type = SchemaType.STRING, format = "date"))
          String on,
      @Context HttpHeaders headers) {
    var question = question(SubscriberId.checked(subscriber), kind, on);
    var known = facts.on(question).orElseThrow(() -> new Missing("subscriber " + subscriber));
    return ExplanationView.of(
        Explainer.explain(question, known),
        Texts.beside(ExplanationResource.class, "explanations", headers));
  }

  private static Question question(String subscriber, String kind, String on) {
    var faults = new ArrayList<Fault>();
    var wanted = kind(kind, faults);
    var day = day(on, faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return new Question(subscriber, wanted.orElseThrow(), day.orElseThrow());
  }

  private static Optional<ReminderKind> kind(String text, List<Fault> faults) {
    var kind =
        Arrays.stream(ReminderKind.values()).filter(one -> one.name().equals(text)).findFirst();
    if (kind.isEmpty()) {
      faults.add(
          new Fault(
              "#/query/kind", "Expected one of " + Arrays.toString(ReminderKind.values()) + "."));
    }
    return kind;
  }

  private static Optional<LocalDate> day(String text, List<Fault> faults) {
    try {
      var day = Optional.ofNullable(text).map(LocalDate::parse);
      if (day.filter(one -> !one.isBefore(FIRST) && !one.isAfter(LAST)).isPresent()) {
        return day;
      }
    } catch (DateTimeException e) {
      // Said below, as for a date that is missing or too far away.
    }
    faults.add(new Fault("#/query/on", "Expected a date from " + FIRST + " to " + LAST + "."));
    return Optional.empty();
  }
}
