package dev.dewcycle.routine.layering;

/** A rule that is not as it must be: no book is made of it. */
public final class RuleFault extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final String place;
  private final String what;

  RuleFault(String place, String what) {
    super(place + ": " + what);
    this.place = place;
    this.what = what;
  }

  /** File and line, or a pointer into a request. */
  public String place() {
    return place;
  }

  /** What is wrong, in words. */
  public String what() {
    return what;
  }
}
