package dev.dewcycle.catalog.bulk.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dewcycle.catalog.product.adapter.ProductStream;
import dev.dewcycle.kit.line.Spool;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.kit.web.StreamedAnswers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** Gives a partner the whole catalogue back. */
@Path("/v1/product-exports")
@RunOnVirtualThread
@Tag(name = "bulk")
public class ExportResource {
  private static final Logger LOG = Logger.getLogger(ExportResource.class);
  private static final int PART = 32 * 1024;
  private static final int LONGEST_SECONDS = 600;
  private static final int EACH = 2;
  private static final int ALL = 8;

  @Inject ProductStream products;
  @Inject CurrentTenant tenants;
  @Inject ObjectMapper json;

  private final StreamedAnswers answers = new StreamedAnswers(EACH, ALL, "exports");

  @GET
  @Produces(ImportResource.NDJSON)
  @PermissionsAllowed("catalog:read")
  @Operation(
      operationId = "exportProducts",
      summary = "Every product as it was entered, one a line",
      description =
          """
          All lines are of one moment. Products that have left the catalogue are among them, `withdrawn` being true. \
          An import takes each line as it is. An export that fails midway breaks the connection off: an answer that \
          ends as HTTP says is whole. Two run at once for a tenant, a third is refused with 429.""")
  @APIResponse(
      responseCode = "200",
      description = "The products by id",
      content =
          @Content(
              mediaType = ImportResource.NDJSON,
              schema = @Schema(implementation = ExportedProduct.class)))
  public Response export(@Context RoutingContext request) {
    var tenant = tenants.get();
    return Response.ok(
            answers.answer(tenant, request, out -> write(tenant, out)), ImportResource.NDJSON)
        .build();
  }

  private void write(Tenant tenant, OutputStream out) throws IOException {
    try (var spool = Spool.open()) {
      Thread.ofVirtual().name("export").start(() -> tenants.run(tenant, () -> fill(spool)));
      spool.copyTo(out);
    }
  }

  private void fill(Spool spool) {
    try {
      QuarkusTransaction.requiringNew()
          .timeout(LONGEST_SECONDS)
          .run(
              () -> {
                var part = new ByteArrayOutputStream();
                products.all(
                    product -> {
                      part.writeBytes(line(ExportedProduct.of(product)));
                      part.write('\n');
                      if (part.size() >= PART) {
                        hand(part, spool);
                      }
                    });
                hand(part, spool);
              });
      spool.end();
    } catch (CancellationException e) {
      LOG.debug("the client of an export has gone");
    } catch (RuntimeException e) {
      LOG.error("an export broke off", e);
    } finally {
      // Whatever happened, the reader does not wait for ever.
      spool.fail();
    }
  }

  private static void hand(ByteArrayOutputStream part, Spool spool) {
    if (!spool.add(part.toByteArray())) {
      throw new CancellationException();
    }
    part.reset();
  }

  private byte[] line(ExportedProduct product) {
    try {
      return json.writeValueAsBytes(product);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
