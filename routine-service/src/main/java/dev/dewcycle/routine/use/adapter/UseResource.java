package dev.dewcycle.routine.use.adapter;

import dev.dewcycle.events.Slot;
import dev.dewcycle.kit.web.Idempotent;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.PageRequest;
import dev.dewcycle.kit.web.SubscriberId;
import dev.dewcycle.routine.cadence.adapter.Faults;
import dev.dewcycle.routine.product.adapter.ProductReferences;
import dev.dewcycle.routine.use.ProductUse;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was really used, as subscribers tick it off. */
@Path("/v1/subscribers/{subscriberId}/uses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Check-ins")
public class UseResource {
  @Inject UseService uses;
  @Inject ProductReferences products;

  /**
   * A use that is ticked off, or a skipped one.
   *
   * @param product its id, {@code sku:…} or {@code gtin:…}
   * @param on the day, not in the future
   */
  public record NewUse(
      @NotBlank @Size(max = 200) String product,
      @NotNull Slot slot,
      @NotNull LocalDate on,
      @NotNull ProductUse.Status status) {}

  @POST
  @Idempotent
  @PermissionsAllowed("routine:write")
  @Operation(summary = "Tick off a use: one for each product, slot and day; the last word counts")
  public Response tick(@PathParam("subscriberId") String id, @NotNull @Valid NewUse body) {
    SubscriberId.checked(id);
    var faults = new Faults();
    faults.unlessSane(body.on(), "#/on");
    faults.raise();
    var product = products.resolve("#/product", body.product());
    var use = new ProductUse(product, body.slot(), body.on(), body.status());
    var isNew = uses.tick(id, use);
    return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
        .entity(use)
        .build();
  }

  @GET
  @PermissionsAllowed("routine:read")
  @Operation(summary = "List what was used: from … to, by default the last four weeks")
  public Response list(
      @PathParam("subscriberId") String id,
      @QueryParam("from") Optional<String> from,
      @QueryParam("to") Optional<String> to,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return uses.list(
            SubscriberId.checked(id),
            from.map(text -> date("from", text)),
            to.map(text -> date("to", text)),
            page)
        .respond(uri);
  }

  private static LocalDate date(String name, String text) {
    try {
      var faults = new Faults();
      var date = LocalDate.parse(text);
      faults.unlessSane(date, "#/query/" + name);
      faults.raise();
      return date;
    } catch (DateTimeException e) {
      throw new InvalidInput("#/query/" + name, name + " is a date such as 2026-03-02.");
    }
  }
}
