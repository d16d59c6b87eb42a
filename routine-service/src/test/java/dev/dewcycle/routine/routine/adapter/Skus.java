package dev.dewcycle.routine.routine.adapter;

import dev.dewcycle.events.ProductChanged;
import java.util.Optional;

/** Products with a partner's own number. */
final class Skus {
  private Skus() {}

  static ProductChanged of(ProductChanged p, String sku) {
    return new ProductChanged(
        p.id(),
        p.version(),
        p.formulationVersion(),
        p.withdrawn(),
        Optional.of(sku),
        p.gtin(),
        p.brand(),
        p.name(),
        p.label(),
        p.role(),
        p.strength(),
        p.boost(),
        p.contentKnown(),
        p.rinseOff(),
        p.spf(),
        p.texture(),
        p.paoMonths(),
        p.usesPerWeek(),
        p.courseDays(),
        p.concerns(),
        p.ingredients());
  }
}
