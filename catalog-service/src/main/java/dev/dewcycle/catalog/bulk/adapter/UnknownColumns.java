package dev.dewcycle.catalog.bulk.adapter;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Names of fields that no product has, each noted once. Safe for threads. */
final class UnknownColumns {
  /** So that names made at random do not fill the memory. */
  private static final int MOST = 100;

  private static final int LONGEST = 100;

  private final ConcurrentSkipListSet<String> names = new ConcurrentSkipListSet<>();

  void note(String name) {
    if (names.size() < MOST) {
      names.add(name.substring(0, Math.min(LONGEST, name.length())));
    }
  }

  void noteAll(Collection<String> others) {
    others.forEach(this::note);
  }

  Set<String> names() {
    return Set.copyOf(names);
  }
}
