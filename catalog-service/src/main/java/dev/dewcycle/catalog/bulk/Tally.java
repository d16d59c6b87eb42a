package dev.dewcycle.catalog.bulk;

import java.util.List;

/** How many rows came to what. */
public record Tally(long created, long updated, long unchanged, long rejected) {
  public static final Tally NONE = new Tally(0, 0, 0, 0);

  public Tally plus(List<Outcome> outcomes) {
    var sum = this;
    for (var outcome : outcomes) {
      sum = sum.plus(outcome);
    }
    return sum;
  }

  /** Rows in all. */
  public long rows() {
    return created + updated + unchanged + rejected;
  }

  private Tally plus(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Rejected rejection -> new Tally(created, updated, unchanged, rejected + 1);
      case Outcome.Kept kept ->
          switch (kept.change()) {
            case CREATED -> new Tally(created + 1, updated, unchanged, rejected);
            case UPDATED -> new Tally(created, updated + 1, unchanged, rejected);
            case UNCHANGED -> new Tally(created, updated, unchanged + 1, rejected);
          };
    };
  }
}
