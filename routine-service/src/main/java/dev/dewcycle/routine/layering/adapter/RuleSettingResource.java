package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.kit.web.ETags;
import dev.dewcycle.kit.web.IfMatch;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a tenant makes of a rule. After a change everybody is checked again, in the background. */
@Path("/v1/rules/{id}/setting")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Rules")
public class RuleSettingResource {
  @Inject RuleSettingService settings;
  @Inject RuleBookSweep sweep;

  @GET
  @PermissionsAllowed("routine:read")
  @Operation(summary = "Read what was made of a rule; 404 where it is as the book says")
  public Response get(@PathParam("id") String rule) {
    return answer(Response.ok(), rule, settings.get(rule));
  }

  @PUT
  @PermissionsAllowed("routine:write")
  @Operation(
      summary = "Tune a rule, or switch it off",
      description =
          """
          Severities of rules that warn can be tuned; house defaults, of grade D, can be switched off. Rules of safety \
          stay as they are. All subscribers are checked again in the background.""")
  @RequestBody(
      required = true,
      content =
          @Content(
              examples = {
                @ExampleObject(
                    name = "tune",
                    value =
                        "{\"severity\":\"INFO\",\"reason\":\"our customers are used to acids\"}"),
                @ExampleObject(
                    name = "off",
                    value = "{\"off\":true,\"reason\":\"our ampoules are meant for daily use\"}")
              }))
  public Response put(
      @PathParam("id") String rule,
      @HeaderParam("If-Match") IfMatch match,
      @NotNull @Valid NewSetting body,
      @Context UriInfo uri) {
    var put = settings.put(rule, Optional.ofNullable(match), body);
    sweep.wake();
    return answer(
        put.isNew() ? Response.created(uri.getAbsolutePath()) : Response.ok(), rule, put.setting());
  }

  @DELETE
  @PermissionsAllowed("routine:write")
  @Operation(summary = "Go back to what the book says")
  public Response delete(@PathParam("id") String rule, @HeaderParam("If-Match") IfMatch match) {
    settings.remove(rule, Optional.ofNullable(match));
    sweep.wake();
    return Response.noContent().build();
  }

  private static Response answer(
      Response.ResponseBuilder answer, String rule, StoredSettings.One setting) {
    return answer.entity(SettingView.of(rule, setting)).tag(ETags.of(setting.version())).build();
  }
}
