package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.kit.web.ETags;
import dev.dewcycle.kit.web.Idempotent;
import dev.dewcycle.kit.web.IfMatch;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The recall of a product. */
@Path("/v1/products/{id}/recall")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "products")
public class RecallResource {
  @Inject RecallService recalls;
  @Inject InstantSource clock;

  @POST
  @PermissionsAllowed("catalog:write")
  @Idempotent
  @Operation(
      operationId = "recallProduct",
      summary = "Recalls a product, or tells by a dry run whom that would concern")
  @APIResponseSchema(RecallView.class)
  public Response recall(@PathParam("id") String id, @NotNull NewRecall body) {
    var ref = ProductRef.parse(id);
    var recall = body.recall(clock.instant());
    var done = body.isOnlyTried() ? recalls.tryOut(ref, recall) : recalls.recall(ref, recall);
    return Response.ok(done).tag(ETags.of(done.version())).build();
  }

  @DELETE
  @PermissionsAllowed("catalog:write")
  @Operation(
      operationId = "liftRecall",
      summary = "Lifts a recall; phases that rest by it wait to be resumed")
  public void lift(@PathParam("id") String id, @HeaderParam("If-Match") IfMatch match) {
    recalls.lift(ProductRef.parse(id), match);
  }
}
