package dev.dewcycle.routine.advice;

/** How a product is tried on a small area of skin before a first phase with it. */
public enum PatchTest {
  /** Twice daily for a week. */
  FULL(7),
  /** A quick check of 48 hours, which finds less. */
  QUICK(2),
  /** There is no time for one. */
  NONE(0);

  private final int days;

  PatchTest(int days) {
    this.days = days;
  }

  /** Days that it takes before the phase can begin. */
  public int days() {
    return days;
  }
}
