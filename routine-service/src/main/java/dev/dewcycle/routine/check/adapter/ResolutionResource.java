package dev.dewcycle.routine.check.adapter;

import dev.dewcycle.kit.web.SubscriberId;
import dev.dewcycle.routine.layering.Resolution;
import dev.dewcycle.routine.layering.Text;
import dev.dewcycle.routine.layering.adapter.EditView;
import dev.dewcycle.routine.layering.adapter.FindingView;
import dev.dewcycle.routine.product.adapter.ProductReferences;
import dev.dewcycle.routine.product.adapter.ProductReferences.Reference;
import dev.dewcycle.routine.routine.Routine;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The smallest change that clears a routine. */
@Path("/v1/subscribers/{subscriberId}/resolutions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Findings")
public class ResolutionResource {
  @Inject ResolutionService resolutions;
  @Inject ProductReferences products;

  /**
   * What is asked for; a request without a body asks for nothing in particular.
   *
   * @param keep products that are dropped last; where absent those of open phases, and those that
   *     work on a concern of the profile
   */
  public record NewResolution(
      Optional<@Size(max = Routine.LONGEST) List<@NotBlank @Size(max = 200) String>> keep) {}

  /**
   * Edits that clear the routine, to be made together.
   *
   * @param optimal whether no other edits are cheaper; false where that would take too long to tell
   * @param findingsAfter what is found over 84 days after the edits, without remedies
   * @param unresolved ids of those findings that phases cause, and that no edit of the routine
   *     clears
   */
  public record ResolutionView(
      List<EditView> edits,
      int cost,
      boolean optimal,
      @Schema(implementation = String.class) Text text,
      List<FindingView> findingsAfter,
      List<UUID> unresolved) {

    static ResolutionView of(Resolution resolution) {
      return new ResolutionView(
          EditView.all(resolution.edits()),
          resolution.cost(),
          resolution.optimal(),
          resolution.text(),
          FindingView.all(resolution.after()),
          resolution.unresolved().stream().map(finding -> finding.id()).toList());
    }
  }

  @POST
  @PermissionsAllowed("routine:read")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Find the cheapest edits that leave nothing to block or avoid; nothing is stored")
  public ResolutionView resolve(@PathParam("subscriberId") String id, @Valid NewResolution body) {
    SubscriberId.checked(id);
    var keep = Optional.ofNullable(body).flatMap(NewResolution::keep).map(this::ids);
    return ResolutionView.of(resolutions.resolve(id, keep));
  }

  private Set<UUID> ids(List<String> sent) {
    var references =
        IntStream.range(0, sent.size())
            .mapToObj(i -> new Reference("#/keep/" + i, sent.get(i)))
            .toList();
    return Set.copyOf(products.resolve(references).values());
  }
}
