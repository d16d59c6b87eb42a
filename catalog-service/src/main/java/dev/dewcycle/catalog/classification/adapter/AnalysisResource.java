package dev.dewcycle.catalog.classification.adapter;

import dev.dewcycle.catalog.classification.Analyser;
import dev.dewcycle.catalog.classification.Analysis;
import dev.dewcycle.catalog.classification.Flaws;
import dev.dewcycle.catalog.classification.Formula;
import dev.dewcycle.catalog.classification.FormulaCheck;
import dev.dewcycle.catalog.classification.Traits;
import dev.dewcycle.catalog.ingredient.NearestNames;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Strength;
import dev.dewcycle.events.Texture;
import dev.dewcycle.kit.web.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Analyses a formula without storing it. */
@Path("/v1/product-analyses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "analyses")
public class AnalysisResource {
  @Inject Analyser analyser;
  @Inject NearestNames names;

  /** What is to be analysed. */
  @Schema(requiredProperties = {"name", "label"})
  record NewAnalysis(
      @Schema(minLength = 1, maxLength = 200, examples = "Dew Serum") String name,
      Category label,
      @Schema(
              description = "The INCI list as printed",
              maxLength = 20_000,
              examples = "Aqua, Glycerin, Niacinamide, Phenoxyethanol")
          String ingredients,
      @Schema(maxLength = 4_000, examples = "Apply morning and night.") String directions,
      Boolean rinseOff,
      Texture texture,
      List<String> claims,
      List<DeclaredShare> declared) {

    Formula formula() {
      return new Formula(
          Optional.ofNullable(name).orElse(""),
          Optional.ofNullable(label).orElse(Category.OTHER),
          Optional.ofNullable(ingredients).filter(list -> !list.isBlank()),
          Optional.ofNullable(directions).filter(text -> !text.isBlank()),
          DeclaredShare.texts(claims),
          Optional.ofNullable(rinseOff),
          Optional.ofNullable(texture),
          DeclaredShare.read(declared));
    }

    void check(Analyser analyser) {
      var flaws = new Flaws();
      Faults.label(flaws, label);
      var formula = formula();
      var check = new FormulaCheck(analyser, flaws);
      check.texts(Optional.of(formula.name()), formula.ingredients(), formula.directions());
      check.claims(formula.claims());
      check.declared(formula.declared(), formula.ingredients());
      Faults.refuse(flaws.found());
    }
  }

  /** What follows from the formula. */
  record AnalysisView(
      List<IngredientView> ingredients,
      @Schema(description = "Entries that are not known by name") List<UnknownView> unknown,
      Category label,
      Category role,
      Strength strength,
      boolean boost,
      Traits traits,
      List<Wording.ReasonView> reasons,
      List<Wording.ContradictionView> contradictions) {

    static AnalysisView of(Category label, Analysis analysis, NearestNames names, Wording wording) {
      return new AnalysisView(
          analysis.ingredients().stream().map(IngredientView::of).toList(),
          UnknownView.of(analysis, names),
          label,
          analysis.role(),
          analysis.strength(),
          analysis.boost(),
          analysis.traits(),
          analysis.reasons().stream().map(wording::reason).toList(),
          analysis.contradictions().stream().map(wording::contradiction).toList());
    }
  }

  @POST
  @PermissionsAllowed("catalog:read")
  @Idempotent
  @Operation(operationId = "analyseFormula", summary = "Says what a formula is; nothing is stored")
  @APIResponseSchema(AnalysisView.class)
  public Response analyse(@NotNull NewAnalysis body, @Context HttpHeaders headers) {
    body.check(analyser);
    var formula = body.formula();
    var analysis = analyser.analyse(formula);
    return Response.ok(AnalysisView.of(formula.label(), analysis, names, Wording.of(headers)))
        .build();
  }
}
