package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.classification.Analyser;
import dev.dewcycle.catalog.classification.adapter.Wording;
import dev.dewcycle.catalog.ingredient.NearestNames;
import dev.dewcycle.catalog.product.Product;
import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.kit.web.ETags;
import dev.dewcycle.kit.web.Idempotent;
import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.Page;
import dev.dewcycle.kit.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The products of a partner, one by one; {@code search} lists them. */
@Path("/v1/products")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "products")
public class ProductResource {
  /** What a history answers, for its description only. */
  record VersionPage(List<VersionView> items) {}

  @Inject ProductService products;
  @Inject Analyser analyser;
  @Inject NearestNames names;

  @POST
  @PermissionsAllowed("catalog:write")
  @Idempotent
  @Operation(operationId = "enterProduct", summary = "Enters a product and says what it is")
  @APIResponseSchema(value = ProductView.class, responseCode = "201")
  public Response enter(@NotNull NewProduct body, @Context HttpHeaders headers) {
    var product = products.enter(body.facts(analyser));
    return Response.created(URI.create("/v1/products/" + product.id()))
        .tag(ETags.of(product.version()))
        .entity(ProductView.of(product, names, Wording.of(headers)))
        .build();
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed("catalog:read")
  @Operation(operationId = "getProduct", summary = "A product by id, sku:… or gtin:…")
  @APIResponseSchema(ProductView.class)
  public Response get(@PathParam("id") String id, @Context HttpHeaders headers) {
    return answer(products.get(ProductRef.parse(id)), headers);
  }

  @PUT
  @Path("/{id}")
  @PermissionsAllowed("catalog:write")
  @Operation(operationId = "changeProduct", summary = "Replaces what was entered")
  @APIResponseSchema(ProductView.class)
  public Response change(
      @PathParam("id") String id,
      @HeaderParam("If-Match") IfMatch match,
      @NotNull NewProduct body,
      @Context HttpHeaders headers) {
    return answer(products.change(ProductRef.parse(id), match, body.facts(analyser)), headers);
  }

  @DELETE
  @Path("/{id}")
  @PermissionsAllowed("catalog:write")
  @Operation(operationId = "withdrawProduct", summary = "Takes a product out of the catalogue")
  public void withdraw(
      @PathParam("id") String id,
      @HeaderParam("If-Match") IfMatch match,
      @QueryParam("withdraw") @DefaultValue("false") String withdraw) {
    if (!withdraw.equals("true") && !withdraw.equals("false")) {
      throw new InvalidInput("#/query/withdraw", "true or false is expected.");
    }
    products.withdraw(ProductRef.parse(id), match, withdraw.equals("true"));
  }

  @GET
  @Path("/{id}/versions")
  @PermissionsAllowed("catalog:read")
  @Operation(operationId = "listProductVersions", summary = "All versions, the newest first")
  @APIResponseSchema(VersionPage.class)
  public Response versions(
      @PathParam("id") String id, @BeanParam PageRequest page, @Context UriInfo uri) {
    var limit = page.limit();
    var before = page.after(1).map(cursor -> cursor.read(0, Long::valueOf));
    var found = products.versions(ProductRef.parse(id), before.orElse(Long.MAX_VALUE), limit + 1);
    return Page.cut(found, limit, version -> Cursor.at(Long.toString(version.version())))
        .respond(uri);
  }

  private Response answer(Product product, HttpHeaders headers) {
    return Response.ok(ProductView.of(product, names, Wording.of(headers)))
        .tag(ETags.of(product.version()))
        .build();
  }
}
