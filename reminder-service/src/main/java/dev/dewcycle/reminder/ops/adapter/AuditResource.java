package dev.dewcycle.reminder.ops.adapter;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.web.Cursor;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.kit.web.Page;
import dev.dewcycle.kit.web.PageRequest;
import io.agroal.api.AgroalDataSource;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What operators have done. */
@Path("/ops/api/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@RunOnVirtualThread
@PermissionsAllowed("ops")
public class AuditResource {
  private static final UUID NEWEST = new UUID(-1, -1);

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject ActionRows actions;

  /** One page of the list. */
  public record AuditPage(List<ActionView> items) {}

  @GET
  @Transactional
  @Operation(summary = "List what operators have done, the newest first")
  @APIResponse(
      responseCode = "200",
      description = "One page; the header Link leads to the next one",
      content = @Content(schema = @Schema(implementation = AuditPage.class)))
  public Response list(@BeanParam PageRequest page, @Context UriInfo uri) throws SQLException {
    var below = page.after(1).map(at -> at.read(0, UUID::fromString)).orElse(NEWEST);
    try (var connection = database.getConnection()) {
      var found = actions.below(connection, tenants.get(), below, page.limit() + 1);
      return Page.cut(found, page.limit(), action -> Cursor.at(action.id().toString()))
          .respond(uri);
    }
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(summary = "Read what an operator has done, and how far it has come")
  public ActionView get(@PathParam("id") UUID id) throws SQLException {
    try (var connection = database.getConnection()) {
      return actions
          .find(connection, tenants.get(), id)
          .orElseThrow(() -> new Missing("action " + id));
    }
  }
}
