package dev.dewcycle.routine.advice.adapter;

import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.SubscriberId;
import dev.dewcycle.kit.web.Texts;
import dev.dewcycle.routine.advice.Want;
import dev.dewcycle.routine.cadence.adapter.Faults;
import dev.dewcycle.routine.phase.adapter.GoalView;
import dev.dewcycle.routine.subscriber.adapter.NewProfile;
import dev.dewcycle.routine.subscriber.adapter.ProfileReader;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Serum, ampoule phase, or neither. */
@Path("/v1/advice")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Advice")
public class AdviceResource {
  @Inject AdviceService advice;
  @Inject ProfileReader profiles;

  /**
   * Who asks, and for what.
   *
   * @param profile of somebody who is no subscriber; exactly one of this and {@code subscriber}
   * @param goal what an ampoule would be for; concerns in the profile are no goal
   */
  public record NewInquiry(
      Optional<@Valid NewProfile> profile,
      Optional<String> subscriber,
      Optional<@Valid GoalView> goal,
      Optional<@Size(max = 2) Set<@NotNull Want>> wants) {}

  @POST
  @PermissionsAllowed("routine:read")
  @Operation(summary = "Advise a serum, an ampoule phase, both in turn, or neither; with reasons")
  public AdviceView advise(@NotNull @Valid NewInquiry body, @Context HttpHeaders headers) {
    if (body.profile().isPresent() == body.subscriber().isPresent()) {
      throw new InvalidInput("#/profile", "Send either a profile or a subscriber.");
    }
    var faults = new Faults();
    body.goal().ifPresent(goal -> goal.check("#/goal", faults));
    faults.raise();
    var wish =
        new AdviceService.Wish(body.goal().map(GoalView::goal), body.wants().orElse(Set.of()));
    var advised =
        body.subscriber()
            .map(SubscriberId::checked)
            .map(id -> advice.advise(id, wish))
            .orElseGet(
                () ->
                    advice.advise(profiles.read("#/profile", body.profile().orElseThrow()), wish));
    return AdviceView.of(
        advised.advice(),
        advised.candidates(),
        advised.today(),
        Texts.beside(AdviceResource.class, "reasons", headers));
  }
}
