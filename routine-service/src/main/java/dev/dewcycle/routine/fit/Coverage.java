package dev.dewcycle.routine.fit;

import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.PhaseDays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Of how much the content is known.
 *
 * @param products all that were looked at, those of the person included
 * @param unknown those of them of which the content is not known, ascending
 */
public record Coverage(int products, List<UUID> unknown) {
  public Coverage {
    unknown = List.copyOf(unknown);
  }

  static Coverage of(Situation base, List<Meant> meant) {
    var all =
        Stream.of(
                base.applications().stream().map(Application::product),
                base.phases().stream().map(PhaseDays::product),
                meant.stream().map(Meant::id))
            .flatMap(ids -> ids)
            .distinct()
            .toList();
    return new Coverage(
        all.size(), all.stream().filter(id -> !isKnown(base, id)).sorted().toList());
  }

  private static boolean isKnown(Situation base, UUID id) {
    return Optional.ofNullable(base.products().get(id)).filter(Product::contentKnown).isPresent();
  }

  public int known() {
    return products - unknown.size();
  }
}
