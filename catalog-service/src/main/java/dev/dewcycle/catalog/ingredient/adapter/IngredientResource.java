package dev.dewcycle.catalog.ingredient.adapter;

import dev.dewcycle.catalog.ingredient.Dictionary;
import dev.dewcycle.catalog.ingredient.Ingredient;
import dev.dewcycle.catalog.ingredient.IngredientSearch;
import dev.dewcycle.catalog.ingredient.KnownLevels;
import dev.dewcycle.catalog.ingredient.NearestNames;
import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.kit.web.Page;
import dev.dewcycle.kit.web.PageRequest;
import dev.dewcycle.kit.web.Problems;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Known ingredients: facts of the world, the same for every tenant. */
@Path("/v1/ingredients")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "ingredients")
public class IngredientResource {
  private static final int MOST_NEAREST = 5;

  /** What a list answers, for its description only. */
  record IngredientPage(List<KnownIngredientView> items) {}

  @Inject Dictionary dictionary;
  @Inject IngredientSearch search;
  @Inject NearestNames nearest;
  @Inject KnownLevels levels;

  @GET
  @PermissionsAllowed("catalog:read")
  @Operation(operationId = "findIngredients", summary = "Finds ingredients by name, typos allowed")
  @APIResponseSchema(IngredientPage.class)
  public Response find(
      @BeanParam IngredientFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
    var sought = filter.sought();
    var found = search.find(sought.query(), sought.family());
    var from = page.after(1).map(cursor -> indexAfter(found, cursor)).orElse(0);
    var limit = page.limit();
    var rest = found.subList(from, Math.min(found.size(), from + limit + 1));
    return Page.cut(rest, limit, ingredient -> Cursor.at(ingredient.inci()))
        .map(ingredient -> KnownIngredientView.of(ingredient, dictionary, levels))
        .respond(uri);
  }

  @GET
  @Path("/{inci: .+}")
  @PermissionsAllowed("catalog:read")
  @Operation(operationId = "getIngredient", summary = "An ingredient by INCI name or synonym")
  @APIResponseSchema(KnownIngredientView.class)
  public KnownIngredientView get(
      @Parameter(
              description = "URL-encoded; a slash in a name may stand as it is",
              example = "CAPRYLIC/CAPRIC TRIGLYCERIDE")
          @PathParam("inci")
          String inci) {
    return dictionary
        .exactly(inci)
        .map(found -> KnownIngredientView.of(found, dictionary, levels))
        .orElseThrow(
            () ->
                Problems.of(404, "not-found", "There is no such ingredient.")
                    .with(
                        "nearest",
                        nearest.to(inci, MOST_NEAREST).stream().map(Ingredient::inci).toList())
                    .build());
  }

  /** The order of what is found never changes, so its last name says where the next page begins. */
  private static int indexAfter(List<Ingredient> found, Cursor cursor) {
    var last = cursor.key().getFirst();
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).inci().equals(last)) {
        return i + 1;
      }
    }
    throw Cursor.refused();
  }
}
