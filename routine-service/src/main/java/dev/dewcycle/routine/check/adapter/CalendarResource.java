package dev.dewcycle.routine.check.adapter;

import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.routine.subscriber.adapter.SubscriberId;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is applied on which day. */
@Path("/v1/subscribers/{subscriberId}/calendar")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Routines")
public class CalendarResource {
  @Inject CalendarService calendars;

  @GET
  @PermissionsAllowed("routine:read")
  @Operation(summary = "Read the calendar: four weeks from today, or up to 84 days from … to")
  public CalendarView get(
      @PathParam("subscriberId") String id,
      @QueryParam("from") Optional<String> from,
      @QueryParam("to") Optional<String> to) {
    return calendars.of(
        SubscriberId.checked(id),
        from.map(text -> date("from", text)),
        to.map(text -> date("to", text)));
  }

  private static LocalDate date(String name, String text) {
    try {
      var date = LocalDate.parse(text);
      if (date.getYear() >= 1970 && date.getYear() < 2200) {
        return date;
      }
    } catch (DateTimeParseException e) {
      throw refused(name);
    }
    throw refused(name);
  }

  private static InvalidInput refused(String name) {
    return new InvalidInput("#/query/" + name, name + " is a date such as 2026-03-02.");
  }
}
