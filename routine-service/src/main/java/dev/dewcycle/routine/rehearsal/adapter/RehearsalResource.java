package dev.dewcycle.routine.rehearsal.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a changed rule book would open and clear. */
@Path("/v1/rule-book-previews")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Rules")
public class RehearsalResource {
  @Inject RehearsalService rehearsals;

  /**
   * A changed book.
   *
   * @param changes of rules, in their order
   * @param sample how many subscribers to look at; all where absent
   */
  public record NewRehearsal(
      @NotNull
          @Size(min = 1, max = 50)
          @Schema(type = SchemaType.ARRAY, implementation = Object.class)
          List<@NotNull JsonNode> changes,
      Optional<@Min(1) @Max(1_000_000) Integer> sample) {}

  @POST
  @PermissionsAllowed("routine:read")
  @Operation(
      summary = "Rehearse a changed rule book among all routines, or a sample of them",
      description =
          """
          A change is a rule as the book writes it, named by `rule`: what is given takes the place of what the rule \
          says, of `finds` each field by itself, and `off` silences it; a new rule is written as a whole. It is held to \
          what holds for the book. Rules of safety stay as they are. Nothing is stored or told. Subscribers are taken \
          in a scattered order that is always the same; after 20 seconds the answer tells how far it came.""")
  @RequestBody(
      required = true,
      content =
          @Content(
              examples = {
                @ExampleObject(
                    name = "one number",
                    value =
                        "{\"changes\":[{\"rule\":\"L24\",\"finds\":{\"most\":2}}],\"sample\":1000}"),
                @ExampleObject(
                    name = "a severity, a rule that is silent, and a new one",
                    value =
                        """
                        {"changes":[{"rule":"L11","severity":"CAUTION"},{"rule":"L13","off":true},\
                        {"rule":"HOUSE1","subject":"RETINOID + PHA","class":"CONFLICT","scope":"SAME_SLOT",\
                        "severity":"CAUTION","grade":"D","configurable":true,"sources":[],\
                        "finds":{"kind":"PAIR","one":["RETINOID"],"other":["PHA"]},\
                        "en":"alternate the nights.","ko":"하루씩 번갈아 쓰세요."}]}""")
              }))
  public RehearsalView rehearse(@NotNull @Valid NewRehearsal body) {
    var changes = body.changes();
    var written =
        IntStream.range(0, changes.size())
            .mapToObj(i -> WrittenJson.of("#/changes/" + i, changes.get(i)))
            .toList();
    return RehearsalView.of(rehearsals.rehearse(written, body.sample()));
  }
}
