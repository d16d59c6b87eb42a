package dev.dewcycle.routine.fit.adapter;

import dev.dewcycle.kit.web.PlainLines;
import dev.dewcycle.kit.web.Texts;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks boxes before they are packed, as a stream that is answered as one. */
@Path("/v1/box-checks")
@RunOnVirtualThread
@Tag(name = "Fits")
public class BoxCheckResource {
  static final String NDJSON = "application/x-ndjson";

  @Inject BoxChecks checks;

  @POST
  @Consumes(NDJSON)
  @Produces(NDJSON)
  @PermissionsAllowed("routine:read")
  @Operation(
      summary = "Check boxes of products, a person and a box on each line; nothing is stored",
      description =
          """
          Each line is answered by a line, in the same order; a bad one tells its errors and stops no other. The last \
          line is a summary. A plan says how a product is meant: slots, cadence, from, courseDays; what it leaves out is \
          as usual for the product.""")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = NDJSON,
              schema = @Schema(implementation = BoxLine.class),
              examples =
                  @ExampleObject(
                      name = "line",
                      value =
                          """
                          {"subscriber":"s-1","products":[{"product":"sku:HL-001"},{"product":"sku:HL-002",\
                          "plan":{"slots":["PM"],"courseDays":14}}],"candidates":["sku:HL-003"]}""")))
  @APIResponse(
      responseCode = "200",
      description = "A line for each line, and a summary as the last",
      content =
          @Content(
              mediaType = NDJSON,
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      oneOf = {BoxView.class, BoxAnswers.SummaryView.class})))
  public Response check(
      InputStream body, @Context HttpHeaders headers, @Context RoutingContext request) {
    PlainLines.require(headers);
    var words = new FitWords(Texts.beside(BoxCheckResource.class, "fit", headers));
    return Response.ok(checks.begin(body, words, request), NDJSON).build();
  }
}
