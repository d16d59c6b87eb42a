package dev.dewcycle.routine.fit;

import dev.dewcycle.events.ActiveFamily.Kind;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.product.Product;
import java.time.LocalDate;
import java.util.UUID;

/** A product, and how it is meant to be used. */
public record Meant(Product product, Usage usage) {

  /** As the person uses it already, else as is usual for such a product. */
  public static Meant of(Product product, Situation person, LocalDate today) {
    var applied =
        person.applications().stream()
            .filter(one -> one.product().equals(product.id()))
            .filter(one -> one.until().filter(today::isAfter).isEmpty())
            .toList();
    var phases =
        person.phases().stream()
            .filter(phase -> phase.product().equals(product.id()))
            .filter(phase -> !phase.last().isBefore(today))
            .toList();
    if (!phases.isEmpty()) {
      return new Meant(product, new Usage.AsItStands(applied, phases));
    }
    return new Meant(
        product,
        applied.isEmpty()
            ? UsualUsage.of(product, person.profile(), today)
            : new Usage.Habit(applied, true));
  }

  UUID id() {
    return product.id();
  }

  /** Whether it holds nothing but what no rule on company ever warns of. */
  boolean onlySupports() {
    return product.exposures().stream()
        .allMatch(family -> family.kind() == Kind.SUPPORTIVE || family.kind() == Kind.PROTECTIVE);
  }
}
