package dev.dewcycle.kit.sample;

import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.kit.web.ETags;
import dev.dewcycle.kit.web.Idempotent;
import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.kit.web.Page;
import dev.dewcycle.kit.web.PageRequest;
import dev.dewcycle.kit.web.Problems;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Path("/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class NoteResource {
  @Inject NoteStore notes;

  enum Colour {
    RED,
    BLUE
  }

  record NewNote(
      @NotBlank @Size(max = 20) String text,
      Colour colour,
      LocalDate on,
      List<@Valid Line> lines) {}

  record Line(@NotNull Integer number) {}

  @POST
  @PermissionsAllowed("catalog:write")
  @Idempotent
  public Response create(@Valid @NotNull NewNote body) {
    if (body.text().equals("refuse")) {
      return Problems.of(409, "refused", "No.")
          .with("findings", List.of("because"))
          .build()
          .toResponse();
    }
    var note = notes.create(body.text());
    return Response.created(URI.create("/v1/notes/" + note.id()))
        .tag(ETags.of(note.version()))
        .entity(note)
        .build();
  }

  @GET
  @PermissionsAllowed("catalog:read")
  public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
    var found = notes.after(page.after(1), page.limit() + 1);
    return Page.cut(found, page.limit(), note -> Cursor.at(note.id().toString())).respond(uri);
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed("catalog:read")
  public Note get(@PathParam("id") UUID id) {
    return notes.find(id).orElseThrow(() -> new Missing("note " + id));
  }

  @PUT
  @Path("/{id}")
  @PermissionsAllowed("catalog:write")
  public Note put(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @Valid NewNote body) {
    IfMatch.check(match, get(id).version());
    return notes.rewrite(id, body.text());
  }

  @GET
  @Path("/broken")
  @PermissionsAllowed("ops")
  public Note broken() {
    throw new IllegalStateException("a secret of the house");
  }
}
