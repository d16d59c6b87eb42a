package dev.dewcycle.catalog.classification;

import java.util.List;

/** A conclusion with its reasons. */
record Judged<T>(T value, List<Reason> reasons) {

  Judged {
    reasons = List.copyOf(reasons);
  }

  static <T> Judged<T> because(T value, Reason reason) {
    return new Judged<>(value, List.of(reason));
  }
}
