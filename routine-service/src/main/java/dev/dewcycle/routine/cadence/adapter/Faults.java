package dev.dewcycle.routine.cadence.adapter;

import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.InvalidInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a request, so that it is told at once. */
public final class Faults {
  private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private final List<Fault> found = new ArrayList<>();

  public void add(String pointer, String detail) {
    found.add(new Fault(pointer, detail));
  }

  public void unless(boolean holds, String pointer, String detail) {
    if (!holds) {
      add(pointer, detail);
    }
  }

  /** A date far off is a slip of the pen, and arithmetic on it may overflow. */
  public void unlessSane(LocalDate date, String pointer) {
    unless(
        !date.isBefore(EARLIEST) && !date.isAfter(LATEST),
        pointer,
        "A date lies between " + EARLIEST + " and " + LATEST + ".");
  }

  /** All of them, as they were told. */
  public List<Fault> found() {
    return List.copyOf(found);
  }

  public int count() {
    return found.size();
  }

  /** 422 with all that was found, if anything was. */
  public void raise() {
    if (!found.isEmpty()) {
      throw new InvalidInput(found);
    }
  }
}
