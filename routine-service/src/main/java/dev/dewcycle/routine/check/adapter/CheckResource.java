package dev.dewcycle.routine.check.adapter;

import dev.dewcycle.events.Slot;
import dev.dewcycle.kit.web.SubscriberId;
import dev.dewcycle.routine.layering.Window;
import dev.dewcycle.routine.layering.adapter.FindingView;
import dev.dewcycle.routine.phase.adapter.NewPhase;
import dev.dewcycle.routine.phase.adapter.Wishes;
import dev.dewcycle.routine.product.adapter.ProductReferences;
import dev.dewcycle.routine.product.adapter.ProductReferences.Reference;
import dev.dewcycle.routine.routine.Routine;
import dev.dewcycle.routine.routine.adapter.Applications;
import dev.dewcycle.routine.routine.adapter.NewApplication;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What would be found if. */
@Path("/v1/subscribers/{subscriberId}/checks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Findings")
public class CheckResource {
  @Inject CheckService checks;
  @Inject Applications applications;
  @Inject ProductReferences products;
  @Inject Wishes wishes;

  /**
   * A change to the routine that is only imagined.
   *
   * @param remove applications to leave out
   * @param phase a phase to apply
   * @param window days from today to look at, 1-84; 28 where absent
   */
  public record NewCheck(
      Optional<@Size(max = Routine.LONGEST) List<@NotNull @Valid NewApplication>> add,
      Optional<@Size(max = 100) List<@NotNull @Valid Removal>> remove,
      Optional<@Valid NewPhase> phase,
      Optional<@Min(1) @Max(Window.MAX_DAYS) Integer> window) {}

  /** A product to leave out: of one slot, or of both where none is named. */
  public record Removal(@NotBlank @Size(max = 200) String product, Optional<Slot> slot) {}

  /** What was found; {@code unknown} are products of whose content nothing is known. */
  public record CheckView(List<FindingView> findings, List<UUID> unknown) {}

  @POST
  @PermissionsAllowed("routine:read")
  @Operation(summary = "Check the routine as it would be; nothing is stored")
  public CheckView check(@PathParam("subscriberId") String id, @NotNull @Valid NewCheck body) {
    SubscriberId.checked(id);
    var add = applications.read("#/add", body.add().orElse(List.of()));
    var remove = removals(body.remove().orElse(List.of()));
    var phase = body.phase().map(wish -> wishes.read("#/phase", wish));
    var found =
        checks.check(
            id,
            new CheckService.WhatIf(add, remove, phase, body.window().orElse(Window.DEFAULT_DAYS)));
    return new CheckView(
        FindingView.all(found.findings()), found.unknown().stream().sorted().toList());
  }

  private List<CheckService.Left> removals(List<Removal> sent) {
    var references =
        IntStream.range(0, sent.size())
            .mapToObj(i -> new Reference("#/remove/" + i + "/product", sent.get(i).product()))
            .toList();
    var ids = products.resolve(references);
    return sent.stream()
        .map(one -> new CheckService.Left(ids.get(one.product()), one.slot()))
        .toList();
  }
}
