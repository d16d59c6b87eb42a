package dev.dewcycle.routine.check.adapter;

import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.SubscriberId;
import dev.dewcycle.kit.web.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import jakarta.ws.rs.core.Response;
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
  /** The page's template. */
  @CheckedTemplate
  static class Templates {
    static native TemplateInstance calendar(CalendarPage page);

    private Templates() {}
  }

  @Inject CalendarService calendars;

  @GET
  @PermissionsAllowed("routine:read")
  @Operation(summary = "Read the calendar: four weeks from today, or up to 84 days from … to")
  public CalendarView get(
      @PathParam("subscriberId") String id,
      @QueryParam("from") Optional<String> from,
      @QueryParam("to") Optional<String> to) {
    return CalendarView.of(calendar(id, from, to));
  }

  @GET
  @Produces("text/html;charset=UTF-8;qs=0.5")
  @PermissionsAllowed("routine:read")
  @Operation(summary = "The same as a page to look at or print")
  public Response page(
      @PathParam("subscriberId") String id,
      @QueryParam("from") Optional<String> from,
      @QueryParam("to") Optional<String> to,
      @Context HttpHeaders headers) {
    var texts = Texts.beside(CalendarResource.class, "calendar", headers);
    var page = CalendarPage.of(id, calendar(id, from, to), texts);
    return Response.ok(Templates.calendar(page).render())
        .header(HttpHeaders.CONTENT_LANGUAGE, texts.locale().toLanguageTag())
        .header(HttpHeaders.VARY, "Accept, Accept-Language")
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .build();
  }

  private CalendarService.Calendar calendar(String id, Optional<String> from, Optional<String> to) {
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
