package dev.dewcycle.routine.testing;

import dev.dewcycle.events.ProductChanged;
import java.util.Optional;

/** Products with a partner's own number and the trade's. */
public final class Numbered {
  private Numbered() {}

  public static ProductChanged of(ProductChanged p, String sku, Optional<String> gtin) {
    return new ProductChanged(
        p.id(),
        p.version(),
        p.formulationVersion(),
        p.withdrawn(),
        Optional.of(sku),
        gtin,
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
        p.ingredients(),
        p.recall());
  }
}
