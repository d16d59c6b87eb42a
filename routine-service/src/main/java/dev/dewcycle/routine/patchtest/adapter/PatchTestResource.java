package dev.dewcycle.routine.patchtest.adapter;

import dev.dewcycle.kit.web.Idempotent;
import dev.dewcycle.kit.web.PageRequest;
import dev.dewcycle.kit.web.SubscriberId;
import dev.dewcycle.kit.web.Texts;
import dev.dewcycle.routine.cadence.adapter.Faults;
import dev.dewcycle.routine.patchtest.PatchTest;
import dev.dewcycle.routine.product.adapter.ProductReferences;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Products that a subscriber tries on a small area first. */
@Path("/v1/subscribers/{subscriberId}/patch-tests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Check-ins")
public class PatchTestResource {
  @Inject PatchTestService tests;
  @Inject ProductReferences products;

  /**
   * A test that begins.
   *
   * @param product its id, {@code sku:…} or {@code gtin:…}
   * @param kind the test of seven days, or the quick check of 48 hours, which finds less
   * @param startedOn today where absent; not in the future
   */
  public record NewPatchTest(
      @NotBlank @Size(max = 200) String product,
      @NotNull PatchTest.Kind kind,
      Optional<LocalDate> startedOn) {}

  /** How a test ended. */
  public record NewResult(@NotNull PatchTest.Outcome outcome) {}

  @POST
  @Idempotent
  @PermissionsAllowed("routine:write")
  @Operation(summary = "Begin a patch test")
  public Response begin(
      @PathParam("subscriberId") String id,
      @NotNull @Valid NewPatchTest body,
      @Context HttpHeaders headers) {
    SubscriberId.checked(id);
    var faults = new Faults();
    body.startedOn().ifPresent(day -> faults.unlessSane(day, "#/startedOn"));
    faults.raise();
    var product = products.resolve("#/product", body.product());
    var test = tests.begin(id, product, body.kind(), body.startedOn());
    return Response.status(Response.Status.CREATED)
        .entity(PatchTestView.of(test, Optional.empty(), words(headers)))
        .build();
  }

  @GET
  @PermissionsAllowed("routine:read")
  @Operation(summary = "List a subscriber's patch tests, in the order in which they were told of")
  public Response list(
      @PathParam("subscriberId") String id,
      @BeanParam PageRequest page,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    var words = words(headers);
    return tests
        .list(SubscriberId.checked(id), page.afterId(), page.limit())
        .map(test -> PatchTestView.of(test, Optional.empty(), words))
        .respond(uri);
  }

  @POST
  @Path("/{test}/result")
  @Idempotent
  @PermissionsAllowed("routine:write")
  @Operation(summary = "Tell how a patch test ended; a reaction blocks the product")
  public Response tell(
      @PathParam("subscriberId") String id,
      @PathParam("test") UUID test,
      @NotNull @Valid NewResult body,
      @Context HttpHeaders headers) {
    var told = tests.tell(SubscriberId.checked(id), test, body.outcome());
    return Response.ok(
            PatchTestView.of(told.test(), Optional.of(told.endedPhases()), words(headers)))
        .build();
  }

  private static Texts words(HttpHeaders headers) {
    return Texts.beside(PatchTestResource.class, "patch-tests", headers);
  }
}
