package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Severity;

/** One layering rule: data and a pure function over the days of a plan. */
public sealed interface Rule
    permits AmpouleDays,
        AmpouleFrequency,
        Avoided,
        BesideMedicine,
        BothDaily,
        Combined,
        Exfoliation,
        IrritantsInSlot,
        IrritantsOnDay,
        NewActives,
        NotInSlot,
        Overuse,
        Pair,
        PhaseLength,
        PhaseRest,
        ReactedTo,
        Recalled,
        RoleInSlot,
        StartUp,
        UnsafeFor,
        WithoutSunscreen {

  RuleText text();

  /** Reports every breach; the sink cuts the days to the window. */
  void check(Plan plan, FindingSink found);

  /** Whether the two, applied on the same day, break this rule by that alone. */
  default boolean clash(Use one, Use other) {
    return false;
  }

  /** Whether a clash matters when days are chosen. */
  default boolean isWorthRoom() {
    return text().severity().isAtLeast(Severity.CAUTION);
  }
}
