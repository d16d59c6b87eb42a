package dev.dewcycle.routine.owned.adapter;

import dev.dewcycle.kit.web.ETags;
import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.kit.web.SubscriberId;
import dev.dewcycle.routine.cadence.adapter.Faults;
import dev.dewcycle.routine.owned.Owned;
import dev.dewcycle.routine.owned.adapter.OwnedStore.Stored;
import dev.dewcycle.routine.product.adapter.ProductReferences;
import dev.dewcycle.routine.product.adapter.ProductReferences.Reference;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a subscriber owns. */
@Path("/v1/subscribers/{subscriberId}/owned")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Owned")
public class OwnedResource {
  @Inject OwnedService owned;
  @Inject ProductReferences products;

  /**
   * A package as a partner sends it.
   *
   * @param product its id, {@code sku:…} or {@code gtin:…}
   */
  public record NewOwned(
      @NotBlank @Size(max = 200) String product,
      Optional<LocalDate> openedOn,
      Optional<LocalDate> usingSince,
      Optional<@Pattern(regexp = ".*\\S.*") @Size(max = 64) String> lot) {}

  @GET
  @PermissionsAllowed("routine:read")
  @Operation(summary = "List what a subscriber owns: version 0 and empty where nothing was told")
  @APIResponse(
      responseCode = "200",
      description = "In the order in which it was told",
      content = @Content(schema = @Schema(implementation = Owned[].class)))
  public Response get(@PathParam("subscriberId") String id) {
    return answer(owned.get(SubscriberId.checked(id)));
  }

  @PUT
  @PermissionsAllowed("routine:write")
  @Operation(summary = "Replace what a subscriber owns (needs If-Match once something was told)")
  @APIResponse(
      responseCode = "200",
      description = "As it is stored",
      content = @Content(schema = @Schema(implementation = Owned[].class)))
  public Response put(
      @PathParam("subscriberId") String id,
      @HeaderParam("If-Match") IfMatch match,
      @NotNull @Size(max = Owned.MOST) List<@NotNull @Valid NewOwned> body) {
    SubscriberId.checked(id);
    return answer(owned.put(id, Optional.ofNullable(match), read(body)));
  }

  private List<Owned> read(List<NewOwned> sent) {
    var faults = new Faults();
    for (var i = 0; i < sent.size(); i++) {
      var at = "#/" + i;
      sent.get(i).openedOn().ifPresent(day -> faults.unlessSane(day, at + "/openedOn"));
      sent.get(i).usingSince().ifPresent(day -> faults.unlessSane(day, at + "/usingSince"));
    }
    faults.raise();
    var ids =
        products.resolve(
            IntStream.range(0, sent.size())
                .mapToObj(i -> new Reference("#/" + i + "/product", sent.get(i).product()))
                .toList());
    return sent.stream()
        .map(
            one ->
                new Owned(
                    ids.get(one.product()),
                    one.openedOn(),
                    one.usingSince(),
                    one.lot().map(String::strip)))
        .toList();
  }

  private static Response answer(Stored stored) {
    return Response.ok(stored.items()).tag(ETags.of(stored.version())).build();
  }
}
