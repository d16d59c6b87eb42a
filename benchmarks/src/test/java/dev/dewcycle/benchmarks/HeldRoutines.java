package dev.dewcycle.benchmarks;

import static dev.dewcycle.stack.settings.Service.ROUTINE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.dewcycle.acceptance.Answer;
import dev.dewcycle.acceptance.Partner;
import dev.dewcycle.benchmarks.HeldProducts.Place;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.subscriber.Profile;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A crowd of subscribers with routines of eight products in the database of routine-service. Some
 * hundred kinds of routine are stored over HTTP; the crowd are their copies under other ids.
 */
final class HeldRoutines {
  /** As many as there are products of a kind. */
  private static final int MODELS = HeldProducts.OF_A_KIND;

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());
  private static final List<String> COPIES =
      List.of(
          """
          INSERT INTO subscriber (tenant, id, generation, version, zone, profile)
          SELECT tenant, 'sub-' || n, generation, version, zone, profile
          FROM generate_series(1, %1$d) n JOIN subscriber ON id = 'model-' || n %% %2$d
          """,
          """
          INSERT INTO routine (tenant, subscriber, version, applications)
          SELECT tenant, 'sub-' || n, version, applications
          FROM generate_series(1, %1$d) n JOIN routine ON subscriber = 'model-' || n %% %2$d
          """,
          """
          INSERT INTO routine_product (tenant, product, subscriber)
          SELECT tenant, product, 'sub-' || n
          FROM generate_series(1, %1$d) n JOIN routine_product
            ON subscriber = 'model-' || n %% %2$d
          """,
          "VACUUM ANALYZE");

  private HeldRoutines() {}

  static void fill(Connection database, Partner partner, int count) throws SQLException {
    products(database);
    for (var model = 0; model < MODELS; model++) {
      var path = "/subscribers/model-" + model;
      ok(partner.put(ROUTINE, path, profile(model)));
      ok(partner.put(ROUTINE, path + "/routine", Map.of("applications", sent(model))));
    }
    for (var copy : COPIES) {
      try (var statement = database.createStatement()) {
        statement.execute(copy.formatted(count, MODELS));
      }
    }
  }

  private static void products(Connection database) throws SQLException {
    try (var insert =
        database.prepareStatement(
            "INSERT INTO product (tenant, id, version, snapshot)"
                + " VALUES ('demo:test', ?, 1, ?::jsonb)")) {
      for (var product : HeldProducts.all()) {
        insert.setObject(1, product.id());
        insert.setString(2, json(product));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** The same routines as the evaluator sees them, with no service around it. */
  static List<Situation> situations() {
    var products = new HashMap<UUID, Product>();
    HeldProducts.all().forEach(told -> products.put(told.id(), Product.of(told)));
    products.put(HeldProducts.TONER, Product.of(HeldProducts.toner(2)));
    var situations = new ArrayList<Situation>();
    for (var model = 0; model < MODELS; model++) {
      var applications = applications(model);
      var held = new HashMap<UUID, Product>();
      applications.forEach(one -> held.put(one.product(), products.get(one.product())));
      situations.add(
          new Situation(
              "demo:test/model-" + model,
              Profile.of(ZoneId.of("Asia/Seoul")),
              held,
              applications,
              List.of()));
    }
    return situations;
  }

  /** The toner, seven more, and every second routine has a retinol, every fourth has pads. */
  private static List<Application> applications(int model) {
    var retinol = Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
    var daily = new Cadence.Daily();
    var applications = new ArrayList<Application>();
    applications.add(application(HeldProducts.TONER, Slot.PM, daily));
    for (var place : List.of(Place.CLEANSER, Place.ESSENCE, Place.MORNING_SERUM)) {
      applications.add(application(place.product(model), place.slot, daily));
    }
    for (var place : List.of(Place.MOISTURIZER, Place.SUNSCREEN)) {
      applications.add(application(place.product(model), place.slot, daily));
    }
    applications.add(
        model % 2 == 0
            ? application(Place.RETINOL.product(model), Slot.PM, new Cadence.Weekdays(retinol))
            : application(Place.GENTLE_SERUM.product(model), Slot.PM, daily));
    applications.add(
        model % 4 == 0
            ? application(
                Place.PADS.product(model),
                Slot.PM,
                new Cadence.Weekdays(Set.of(DayOfWeek.SATURDAY)))
            : application(Place.EYE_CREAM.product(model), Slot.AM, daily));
    return applications;
  }

  private static Application application(UUID product, Slot slot, Cadence cadence) {
    var since = LocalDate.of(2026, 1, 5);
    return new Application(product, slot, cadence, since, Optional.empty(), Optional.empty());
  }

  private static Map<String, Object> profile(int model) {
    var experience = model % 3 == 0 ? "BEGINNER" : "TOLERATES_ACTIVES";
    return Map.of("zone", "Asia/Seoul", "experience", experience);
  }

  private static List<Map<String, Object>> sent(int model) {
    return applications(model).stream().map(HeldRoutines::sent).toList();
  }

  private static Map<String, Object> sent(Application one) {
    return Map.of(
        "product", one.product().toString(),
        "slot", one.slot().name(),
        "from", one.from().toString(),
        "cadence",
            one.cadence() instanceof Cadence.Weekdays weekdays
                ? Map.of("kind", "WEEKDAYS", "days", weekdays.days())
                : Map.of("kind", "DAILY"));
  }

  static String json(Object event) {
    try {
      return JSON.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Answer ok(Answer answer) {
    if (answer.status() >= 300) {
      throw new IllegalStateException(answer.status() + ": " + answer.body());
    }
    return answer;
  }
}
