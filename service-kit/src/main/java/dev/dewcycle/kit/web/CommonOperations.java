package dev.dewcycle.kit.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Adds to the OpenAPI document what holds for every operation. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonOperations implements OASFilter {
  private static final String PROBLEM = "Problem";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.getComponents().addSchema(PROBLEM, problem()).removeSchema("IfMatch");
    document
        .getPaths()
        .getPathItems()
        .values()
        .forEach(
            path -> {
              path.getOperations().values().forEach(CommonOperations::describe);
              Optional.ofNullable(path.getPOST()).ifPresent(CommonOperations::takeKey);
            });
  }

  private static void describe(Operation operation) {
    Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
        .filter(parameter -> "If-Match".equals(parameter.getName()))
        .forEach(
            parameter ->
                parameter
                    .schema(text())
                    .description("The ETag of the version that is edited.")
                    .example("\"3\""));
    operation
        .getResponses()
        .addAPIResponse(
            "default",
            OASFactory.createAPIResponse()
                .description("A problem (RFC 9457); errors point at what is wrong.")
                .content(
                    OASFactory.createContent()
                        .addMediaType(
                            "application/problem+json",
                            OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)))));
  }

  private static void takeKey(Operation post) {
    post.addParameter(
        OASFactory.createParameter()
            .name("Idempotency-Key")
            .in(Parameter.In.HEADER)
            .description(
                "The same key with the same request gets the first answer again, for 24 h.")
            .schema(text().maxLength(255)));
  }

  private static Schema problem() {
    var fault =
        object()
            .addProperty("pointer", text().addExample("#/applications/0/slot"))
            .addProperty("detail", text());
    return object()
        .addProperty("type", text().format("uri"))
        .addProperty("title", text())
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("detail", text())
        .addProperty("instance", text().format("uri-reference"))
        .addProperty(
            "errors", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(fault));
  }

  private static Schema object() {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }
}
