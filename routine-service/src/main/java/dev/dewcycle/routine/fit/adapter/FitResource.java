package dev.dewcycle.routine.fit.adapter;

import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.SubscriberId;
import dev.dewcycle.kit.web.Texts;
import dev.dewcycle.routine.product.adapter.ProductReferences;
import dev.dewcycle.routine.routine.Routine;
import dev.dewcycle.routine.routine.adapter.Applications;
import dev.dewcycle.routine.routine.adapter.NewApplication;
import dev.dewcycle.routine.subscriber.adapter.NewProfile;
import dev.dewcycle.routine.subscriber.adapter.ProfileReader;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** "Does this fit me?", for a shop's page. */
@Path("/v1/fits")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Fits")
public class FitResource {
  @Inject FitService fits;
  @Inject ProfileReader profiles;
  @Inject Applications applications;
  @Inject ProductReferences products;

  /**
   * What is to fit whom.
   *
   * @param profile of somebody who is no subscriber; exactly one of this and {@code subscriber}
   * @param applications what that somebody uses, as in a routine
   */
  public record NewFit(
      @NotBlank @Size(max = 200) String product,
      Optional<String> subscriber,
      Optional<@Valid NewProfile> profile,
      Optional<@Size(max = Routine.LONGEST) List<@NotNull @Valid NewApplication>> applications) {}

  @POST
  @PermissionsAllowed("routine:read")
  @Operation(summary = "Say whether a product fits somebody, with reasons; nothing is stored")
  public FitView fit(@NotNull @Valid NewFit body, @Context HttpHeaders headers) {
    if (body.profile().isPresent() == body.subscriber().isPresent()) {
      throw new InvalidInput("#/profile", "Send either a profile or a subscriber.");
    }
    if (body.subscriber().isPresent() && body.applications().isPresent()) {
      throw new InvalidInput(
          "#/applications", "A subscriber has a routine; applications go with a profile.");
    }
    return FitView.of(judged(body), new FitWords(Texts.beside(FitResource.class, "fit", headers)));
  }

  private FitService.Judged judged(NewFit body) {
    var id = body.subscriber().map(text -> SubscriberId.checked("#/subscriber", text));
    var wanted = applications.read("#/applications", body.applications().orElse(List.of()));
    var product = products.resolve("#/product", body.product());
    return id.map(known -> fits.fit(product, known))
        .orElseGet(
            () ->
                fits.fit(
                    product, profiles.read("#/profile", body.profile().orElseThrow()), wanted));
  }
}
