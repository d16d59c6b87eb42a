package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import java.time.LocalDate;
import java.util.Optional;

/** A product in use. */
public record Used(Product product, Application application) {
  public Used from(LocalDate day) {
    return as(
        new Application(
            product.id(),
            application.slot(),
            application.cadence(),
            day,
            application.until(),
            application.usingSince()));
  }

  public Used until(LocalDate day) {
    return as(
        new Application(
            product.id(),
            application.slot(),
            application.cadence(),
            application.from(),
            Optional.of(day),
            application.usingSince()));
  }

  public Used since(LocalDate day) {
    return as(
        new Application(
            product.id(),
            application.slot(),
            application.cadence(),
            application.from(),
            application.until(),
            Optional.of(day)));
  }

  private Used as(Application other) {
    return new Used(product, other);
  }
}
