package dev.dewcycle.acceptance;

import static dev.dewcycle.stack.settings.Service.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The products that the tests use, put into the catalogue, by name. */
record Bathroom(Map<String, String> ids) {
  private record Bottle(
      String name, String label, String ingredients, Map<String, Object> active) {}

  private static final List<Bottle> BOTTLES =
      List.of(
          bottle("toner", "HYDRATING_TONER", "Aqua, Glycerin, Butylene Glycol, Panthenol"),
          bottle("serum", "SERUM", "Aqua, Glycerin, Niacinamide, Phenoxyethanol", "Niacinamide", 4),
          bottle(
              "ampoule",
              "AMPOULE",
              "Aqua, Niacinamide, Tranexamic Acid, Glycerin, Phenoxyethanol",
              "Niacinamide",
              10),
          bottle("retinol", "SERUM", "Aqua, Glycerin, Retinol, Phenoxyethanol", "Retinol", 0.3),
          bottle(
              "glycolic",
              "EXFOLIATING_TONER",
              "Aqua, Glycolic Acid, Glycerin, Phenoxyethanol",
              "Glycolic Acid",
              7),
          bottle("cream", "MOISTURIZER", "Aqua, Glycerin, Cetearyl Alcohol, Ceramide NP"),
          bottle("sun", "SUNSCREEN", "Aqua, Zinc Oxide, Glycerin, Phenoxyethanol"));

  private static Bottle bottle(String name, String label, String ingredients) {
    return new Bottle(name, label, ingredients, Map.of());
  }

  private static Bottle bottle(
      String name, String label, String ingredients, String active, Number percent) {
    return new Bottle(name, label, ingredients, Map.of("inci", active, "percent", percent));
  }

  /** Creates all of them; a second call with the same run finds the first ones. */
  static Bathroom stocked(Partner partner, String run) {
    var ids = new TreeMap<String, String>();
    for (var bottle : BOTTLES) {
      var created =
          partner.post(
              CATALOG,
              "/products",
              Map.of(
                  "brand",
                  "Acceptance " + run,
                  "name",
                  bottle.name() + " " + run,
                  "label",
                  bottle.label(),
                  "ingredients",
                  bottle.ingredients(),
                  "directions",
                  "Apply after cleansing.",
                  "declared",
                  bottle.active().isEmpty() ? List.of() : List.of(bottle.active())),
              "Idempotency-Key",
              run + "-" + bottle.name());
      assertThat(created.status()).as("%s: %s", bottle.name(), created.body()).isEqualTo(201);
      assertThat(created.etag()).isNotEmpty();
      ids.put(bottle.name(), created.id());
    }
    return new Bathroom(ids);
  }

  /** Reformulates the toner: what was gentle is 7 % of an acid now. */
  Answer turnTonerIntoAcid(Partner partner, String run) {
    var toner = "/products/" + id("toner");
    var acid =
        Map.of(
            "brand",
            "Acceptance " + run,
            "name",
            "toner " + run,
            "label",
            "HYDRATING_TONER",
            "ingredients",
            "Aqua, Glycolic Acid, Glycerin, Butylene Glycol, Panthenol",
            "declared",
            List.of(Map.of("inci", "Glycolic Acid", "percent", 7)));
    return partner.put(CATALOG, toner, acid, "If-Match", partner.get(CATALOG, toner).etag());
  }

  String id(String name) {
    return ids.get(name);
  }

  /** The names of the layers of a routine's slot, in order. */
  List<String> layers(Answer routine, String slot) {
    var names = new TreeMap<String, String>();
    ids.forEach((name, id) -> names.put(id, name));
    return routine
        .body()
        .path("layers")
        .path(slot)
        .valueStream()
        .map(layer -> names.get(layer.path("product").asText()))
        .toList();
  }

  /** A phase of two weeks that starts now, every evening. */
  Map<String, Object> twoWeeks(String ampoule) {
    return Map.of(
        "product",
        id(ampoule),
        "goal",
        Map.of("kind", "BOOST_HYDRATION"),
        "days",
        14,
        "cadence",
        Map.of("kind", "DAILY"),
        "slot",
        "PM",
        "start",
        true);
  }

  /** An application with a cadence of that kind. */
  Map<String, Object> daily(String name, String slot) {
    return Map.of("product", id(name), "slot", slot, "cadence", Map.of("kind", "DAILY"));
  }

  Map<String, Object> on(String name, String slot, String... days) {
    return Map.of(
        "product", id(name),
        "slot", slot,
        "cadence", Map.of("kind", "WEEKDAYS", "days", List.of(days)));
  }
}
