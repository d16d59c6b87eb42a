package dev.dewcycle.catalog.ingredient;

import dev.dewcycle.events.ActiveFamily;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reviewed table of active families, {@code active-families.txt}. */
final class ActiveFamilies {
  private static final String NO_FAMILY = "-";

  /** What the table says of a name. */
  record Row(Optional<ActiveFamily> family, boolean adjuster) {
    static final Row NONE = new Row(Optional.empty(), false);
  }

  private record NamePattern(Glob glob, Row row) {}

  private final Map<String, Row> exact = new HashMap<>();
  private final List<NamePattern> patterns = new ArrayList<>();

  ActiveFamilies(List<String> lines) {
    for (var cells : Tables.rows(lines)) {
      var row = row(cells);
      var name = cells.getFirst();
      if (name.contains("*")) {
        patterns.add(new NamePattern(Glob.of(name), row));
      } else {
        exact.put(name, row);
      }
    }
  }

  /** The names that the table spells out. */
  Set<String> names() {
    return exact.keySet();
  }

  Row of(String inci) {
    var row = exact.get(inci);
    if (row != null) {
      return row;
    }
    for (var pattern : patterns) {
      if (pattern.glob().fits(inci)) {
        return pattern.row();
      }
    }
    return Row.NONE;
  }

  private static Row row(List<String> cells) {
    var family = cells.get(1);
    return new Row(
        family.equals(NO_FAMILY) ? Optional.empty() : Optional.of(ActiveFamily.valueOf(family)),
        cells.size() > 2 && cells.get(2).equals("ADJUSTER"));
  }
}
