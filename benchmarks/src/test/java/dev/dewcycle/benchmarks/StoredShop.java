package dev.dewcycle.benchmarks;

import dev.dewcycle.events.IngredientFact;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a shop and its subscribers into the tables of routine-service, as the service would. */
record StoredShop(BoxShop shop, Connection database, String tenant) {
  private static final int BATCH = 1000;

  /** The profile of everybody. */
  static final String PROFILE =
      """
      {"zone":"Asia/Seoul","skinType":"NORMAL","sensitivity":"MEDIUM","experience":"TOLERATES_ACTIVES",\
      "skinState":[],"concerns":[],"avoid":[],"pregnant":"NO","barrier":"HEALTHY","sunscreenElsewhere":false}""";

  void store(int subscribers) throws SQLException {
    try (var insert =
        database.prepareStatement(
            "INSERT INTO product (tenant, id, version, snapshot) VALUES (?, ?, 1, ?::jsonb)")) {
      for (var product : shop.products().values()) {
        insert.setString(1, tenant);
        insert.setObject(2, product.id());
        insert.setString(3, snapshot(product));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    try (var people =
            database.prepareStatement(
                "INSERT INTO subscriber (tenant, id, generation, version, zone, profile)"
                    + " VALUES (?, ?, 1, 1, 'Asia/Seoul', ?::jsonb)");
        var routines =
            database.prepareStatement(
                "INSERT INTO routine (tenant, subscriber, version, applications)"
                    + " VALUES (?, ?, 1, ?::jsonb)")) {
      for (var number = 0; number < subscribers; number++) {
        people.setString(1, tenant);
        people.setString(2, BoxShop.subscriber(number));
        people.setString(3, PROFILE);
        people.addBatch();
        routines.setString(1, tenant);
        routines.setString(2, BoxShop.subscriber(number));
        routines.setString(3, applications(shop.routine(number)));
        routines.addBatch();
        if ((number + 1) % BATCH == 0 || number + 1 == subscribers) {
          people.executeBatch();
          routines.executeBatch();
        }
      }
    }
    try (var statement = database.createStatement()) {
      statement.execute("VACUUM ANALYZE");
    }
  }

  private static String applications(List<Application> applications) {
    return applications.stream()
        .map(
            one ->
                "{\"product\":\"%s\",\"slot\":\"%s\",\"cadence\":%s,\"from\":\"%s\"}"
                    .formatted(one.product(), one.slot(), cadence(one.cadence()), one.from()))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String cadence(Cadence cadence) {
    return switch (cadence) {
      case Cadence.Weekdays(var days) ->
          "{\"kind\":\"WEEKDAYS\",\"days\":[%s]}"
              .formatted(
                  days.stream().map(day -> "\"" + day + "\"").collect(Collectors.joining(",")));
      case Cadence.TimesPerWeek(var times) ->
          "{\"kind\":\"TIMES_PER_WEEK\",\"n\":%d}".formatted(times);
      default -> "{\"kind\":\"DAILY\"}";
    };
  }

  private static String snapshot(Product product) {
    return """
    {"id":"%s","version":1,"formulationVersion":1,"withdrawn":false,"brand":"%s","name":"%s","label":"%s",\
    "role":"%s","strength":"MODERATE","boost":false,"contentKnown":true,"rinseOff":%s,"concerns":[],\
    "ingredients":[%s]}"""
        .formatted(
            product.id(),
            product.brand(),
            product.name(),
            product.label(),
            product.role(),
            product.rinseOff(),
            product.ingredients().stream()
                .map(StoredShop::ingredient)
                .collect(Collectors.joining(",")));
  }

  private static String ingredient(IngredientFact fact) {
    var family = fact.family().map(one -> "\"family\":\"" + one + "\",").orElse("");
    return "{\"inci\":\"%s\",%s\"exposed\":%s,\"minPercent\":1,\"maxPercent\":5,\"basis\":\"%s\"}"
        .formatted(fact.inci(), family, fact.exposed(), fact.basis());
  }
}
