package dev.dewcycle.catalog.bulk.adapter;

import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.PlainLines;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes whole catalogues as a stream, and answers as one. */
@Path("/v1/product-imports")
@RunOnVirtualThread
@Tag(name = "bulk")
public class ImportResource {
  static final String NDJSON = "application/x-ndjson";
  static final String CSV = "text/csv";
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

  @Inject Imports imports;

  @POST
  @Consumes({NDJSON, CSV})
  @Produces(NDJSON)
  @PermissionsAllowed("catalog:write")
  @Operation(
      operationId = "importProducts",
      summary = "Enters or changes products, one a line",
      description =
          """
          A line is what POST /v1/products takes, or a record of CSV below a header with those names; lists are \
          separated by semicolons, declared shares written as Niacinamide=10; Retinol=0.3. It means the product with \
          its sku, else the one with its gtin, else the one called the same by brand and name, and replaces all that \
          was entered; only numbers that it does not give stay. `withdrawn` takes it out of the catalogue. Fields that \
          no product has are passed over and named in the last line. Each line gets a line of answer; a bad one \
          never stops the rest. With an Idempotency-Key, the same body sent again goes on where it broke off, and \
          all answers are given again.""")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = NDJSON,
            schema = @Schema(type = SchemaType.STRING),
            examples =
                @ExampleObject(
                    name = "line",
                    value =
                        """
                        {"sku":"HL-001","brand":"Haneul Lab","name":"Dew Serum","label":"SERUM",\
                        "ingredients":"Aqua, Glycerin, Niacinamide","declared":[{"inci":"Niacinamide","percent":4}]}""")),
        @Content(
            mediaType = CSV,
            schema = @Schema(type = SchemaType.STRING),
            examples =
                @ExampleObject(
                    name = "table",
                    value =
                        """
                        sku,brand,name,label,ingredients,declared
                        HL-001,Haneul Lab,Dew Serum,SERUM,"Aqua, Glycerin, Niacinamide",Niacinamide=4
                        """))
      })
  @APIResponse(
      responseCode = "200",
      description = "A line for each row as it is kept, and a summary as the last line",
      content =
          @Content(
              mediaType = NDJSON,
              schema = @Schema(oneOf = {AnswerJson.LineView.class, AnswerJson.SummaryView.class})))
  public Response importProducts(InputStream body, @Context HttpHeaders headers)
      throws IOException {
    PlainLines.require(headers);
    var format =
        headers.getMediaType().getSubtype().equals("csv")
            ? ImportBody.Format.CSV
            : ImportBody.Format.NDJSON;
    var spool = imports.begin(format, body, key(headers));
    StreamingOutput answer =
        out -> {
          try (spool) {
            spool.copyTo(out);
          }
        };
    return Response.ok(answer, NDJSON).build();
  }

  private static Optional<String> key(HttpHeaders headers) {
    var key = Optional.ofNullable(headers.getHeaderString("Idempotency-Key"));
    if (key.filter(text -> !KEY.matcher(text).matches()).isPresent()) {
      throw new InvalidInput(
          "#/header/Idempotency-Key", "A key is 1-255 printable ASCII characters without spaces.");
    }
    return key;
  }
}
