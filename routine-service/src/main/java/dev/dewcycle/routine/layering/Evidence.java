package dev.dewcycle.routine.layering;

import java.util.List;

/**
 * What a rule rests on; it never claims more than that.
 *
 * @param sources addresses or titles; empty for a house default without one
 */
public record Evidence(Grade grade, List<String> sources) {
  public Evidence {
    sources = List.copyOf(sources);
  }

  /** How well a rule is founded. */
  public enum Grade {
    /** An official text. */
    A,
    /** A paper or a clinical review. */
    B,
    /** A dermatologist's or a brand's page. */
    C,
    /** A house default. */
    D
  }
}
