package dev.dewcycle.routine.product.adapter;

import dev.dewcycle.events.Gtin;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** How a request names a product. */
public sealed interface ProductName {
  record ById(UUID id) implements ProductName {}

  record BySku(String sku) implements ProductName {}

  /** By the trade item number, padded to 14 digits. */
  record ByGtin(String padded) implements ProductName {}

  /** Reads a UUID, {@code sku:…} or {@code gtin:…}; empty where it is none of them. */
  public static Optional<ProductName> read(String text) {
    if (text.startsWith("sku:")) {
      return Optional.of(text.substring(4)).filter(Skus.PATTERN.asMatchPredicate()).map(BySku::new);
    }
    if (text.startsWith("gtin:")) {
      return Optional.of(text.substring(5))
          .filter(Gtin::isValid)
          .map(Gtin::padded)
          .map(ByGtin::new);
    }
    return Uuids.PATTERN.matcher(text).matches()
        ? Optional.of(new ById(UUID.fromString(text)))
        : Optional.empty();
  }

  /** What a SKU looks like: anything but control characters, which no database text has. */
  final class Skus {
    private static final Pattern PATTERN = Pattern.compile("[^\\p{Cntrl}]+");

    private Skus() {}
  }

  /** What a UUID looks like: the JDK's own reading takes shorter ones too. */
  final class Uuids {
    private static final Pattern PATTERN =
        Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Uuids() {}
  }
}
