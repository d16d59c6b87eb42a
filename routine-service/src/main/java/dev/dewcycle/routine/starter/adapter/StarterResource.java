package dev.dewcycle.routine.starter.adapter;

import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.SubscriberId;
import dev.dewcycle.kit.web.Texts;
import dev.dewcycle.routine.starter.Template;
import dev.dewcycle.routine.subscriber.adapter.NewProfile;
import dev.dewcycle.routine.subscriber.adapter.ProfileReader;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Routines to start with. */
@Path("/v1/starter-routines")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermissionsAllowed("routine:read")
@Tag(name = "Advice")
public class StarterResource {
  @Inject StarterService starters;
  @Inject ProfileReader profiles;

  /**
   * For whom a template is to be filled.
   *
   * @param profile of somebody who is no subscriber; exactly one of this and {@code subscriber}
   */
  public record NewStarter(
      @NotNull Template template,
      Optional<@Valid NewProfile> profile,
      Optional<String> subscriber) {}

  /** All templates. */
  public record TemplateList(List<StarterView.TemplateView> items) {}

  @GET
  @Operation(summary = "List the templates of routines to start with")
  public TemplateList list(@Context HttpHeaders headers) {
    var texts = texts(headers);
    return new TemplateList(
        Arrays.stream(Template.values())
            .map(template -> StarterView.TemplateView.of(template, texts))
            .toList());
  }

  @POST
  @Operation(summary = "Fill a template from the catalogue, free of findings; nothing is stored")
  public StarterView fill(@NotNull @Valid NewStarter body, @Context HttpHeaders headers) {
    if (body.profile().isPresent() == body.subscriber().isPresent()) {
      throw new InvalidInput("#/profile", "Send either a profile or a subscriber.");
    }
    var filled =
        body.subscriber()
            .map(SubscriberId::checked)
            .map(id -> starters.fill(body.template(), id))
            .orElseGet(
                () ->
                    starters.fill(
                        body.template(), profiles.read("#/profile", body.profile().orElseThrow())));
    return StarterView.of(filled, texts(headers));
  }

  private static Texts texts(HttpHeaders headers) {
    return Texts.beside(StarterResource.class, "templates", headers);
  }
}
