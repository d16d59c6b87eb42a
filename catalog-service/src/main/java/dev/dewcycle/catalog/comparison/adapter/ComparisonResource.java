package dev.dewcycle.catalog.comparison.adapter;

import dev.dewcycle.catalog.product.adapter.ProductRef;
import dev.dewcycle.catalog.product.adapter.ProductService;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.InvalidInput;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Compares two products of a partner; withdrawn ones too. */
@Path("/v1/product-comparisons")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "comparisons")
public class ComparisonResource {
  @Inject ProductService products;

  @GET
  @PermissionsAllowed("catalog:read")
  @Operation(
      operationId = "compareProducts",
      summary = "Two products in four rows, and which to pick for whom")
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content =
          @Content(
              schema = @Schema(implementation = ComparisonView.class),
              examples =
                  @ExampleObject(name = "serum and ampoule", value = ComparisonExample.JSON)))
  public Response compare(
      @Parameter(description = "UUID, sku:… or gtin:…", required = true, example = "sku:DEMO-028")
          @QueryParam("left")
          String left,
      @Parameter(description = "UUID, sku:… or gtin:…", required = true, example = "sku:DEMO-041")
          @QueryParam("right")
          String right,
      @Context HttpHeaders headers) {
    var faults = new ArrayList<Fault>();
    var leftRef = read("left", left, faults);
    var rightRef = read("right", right, faults);
    if (leftRef.isEmpty() || rightRef.isEmpty()) {
      throw new InvalidInput(faults);
    }
    var leftProduct = products.get(leftRef.get());
    var rightProduct = products.get(rightRef.get());
    if (leftProduct.id().equals(rightProduct.id())) {
      throw new InvalidInput("#/query/right", "This is the same product as on the left.");
    }
    var words =
        ComparisonWords.of(headers, leftProduct.facts().name(), rightProduct.facts().name());
    return Response.ok(ComparisonView.of(leftProduct, rightProduct, words)).build();
  }

  private static Optional<ProductRef> read(String name, String text, List<Fault> faults) {
    var ref = Optional.ofNullable(text).filter(given -> !given.isBlank()).flatMap(ProductRef::read);
    if (ref.isEmpty()) {
      faults.add(new Fault("#/query/" + name, "This is required. " + ProductRef.EXPECTED));
    }
    return ref;
  }
}
