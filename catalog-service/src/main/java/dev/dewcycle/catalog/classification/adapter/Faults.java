package dev.dewcycle.catalog.classification.adapter;

import dev.dewcycle.catalog.classification.Flaw;
import dev.dewcycle.catalog.classification.Flaws;
import dev.dewcycle.events.Category;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.InvalidInput;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Flaws of an entry as a problem answer. */
public final class Faults {
  private Faults() {}

  /** Throws 422 with every flaw, where there is one. */
  public static void refuse(List<Flaw> flaws) {
    if (!flaws.isEmpty()) {
      throw new InvalidInput(
          flaws.stream().map(flaw -> new Fault(flaw.pointer(), flaw.detail())).toList());
    }
  }

  /** Notes a label that is missing, with the values that it can have. */
  public static void label(Flaws flaws, Category label) {
    if (label == null) {
      flaws.add("#/label", "This is required. " + expected(Category.values()));
    }
  }

  /** The values that an enum has, in a sentence. */
  public static String expected(Enum<?>[] values) {
    return "Expected one of "
        + Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "))
        + ".";
  }
}
