package dev.dewcycle.catalog.search.adapter;

import dev.dewcycle.kit.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The products of a partner as a list that is searched, filtered and counted. */
@Path("/v1/products")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "products")
public class ProductListResource {
  @Inject ProductSearch search;

  @GET
  @PermissionsAllowed("catalog:read")
  @Operation(
      operationId = "listProducts",
      summary = "Lists products that are not withdrawn",
      description =
          "With a query, products with all its words in brand or name come first; then by id."
              + " A page costs the same however far it is in the list.")
  @APIResponseSchema(ProductPage.class)
  public Response list(
      @BeanParam ProductFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
    var limit = page.limit();
    var asked = filter.asked();
    var after = page.after(Place.PARTS).map(cursor -> Place.of(cursor, asked));
    var found = search.find(asked, after, limit);
    var answer = found.page().respond(uri);
    return Response.fromResponse(answer).entity(ProductPage.of(found)).build();
  }
}
