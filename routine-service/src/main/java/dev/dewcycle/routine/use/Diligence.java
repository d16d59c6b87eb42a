package dev.dewcycle.routine.use;

/**
 * How much of what was planned is really done, as far as uses are ticked off.
 *
 * @param done uses that were
 * @param skipped uses that were not
 */
public record Diligence(int done, int skipped) {
  /** Days that are looked back on. */
  public static final int LOOK_BACK = 28;

  /** Fewer than that tell nothing. */
  private static final int LEAST = 4;

  /** Nothing is ticked off: the plan is taken for what is done. */
  public static final Diligence UNTOLD = new Diligence(0, 0);

  /** Whether a third or more is skipped: then what is really done counts, not the plan. */
  public boolean skipsOften() {
    var told = done + skipped;
    return told >= LEAST && skipped * 3 >= told;
  }

  /** The share of the plan to reckon with, 0.0-1.0. */
  public double share() {
    return skipsOften() ? (double) done / (done + skipped) : 1;
  }
}
