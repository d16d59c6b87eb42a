package dev.dewcycle.catalog.comparison;

import dev.dewcycle.events.ActiveFamily;
import java.util.List;
import java.util.Set;

/** The families at an effective level, by who holds them; each in the order of their enum. */
public record Families(
    List<ActiveFamily> both, List<ActiveFamily> leftOnly, List<ActiveFamily> rightOnly) {

  public Families {
    both = List.copyOf(both);
    leftOnly = List.copyOf(leftOnly);
    rightOnly = List.copyOf(rightOnly);
  }

  static Families of(Set<ActiveFamily> left, Set<ActiveFamily> right) {
    return new Families(
        left.stream().filter(right::contains).sorted().toList(),
        left.stream().filter(family -> !right.contains(family)).sorted().toList(),
        right.stream().filter(family -> !left.contains(family)).sorted().toList());
  }
}
