package dev.dewcycle.routine.layering.adapter;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a check changes in a subscriber's findings.
 *
 * @param opened those that were not in the set
 * @param renewed those that were in it, and of which the check says anything else than before
 * @param changed those of {@code renewed} with another severity, or found by another formulation
 * @param blocking those that are a block and were none before, or were not in the set
 * @param cleared those that no longer hold
 */
record FindingChanges(
    List<StoredFinding> opened,
    List<StoredFinding> renewed,
    List<StoredFinding> changed,
    List<StoredFinding> blocking,
    List<StoredFinding> cleared) {

  static FindingChanges between(Map<UUID, StoredFinding> before, List<StoredFinding> now) {
    var ids = new HashSet<UUID>();
    now.forEach(finding -> ids.add(finding.id()));
    var kept = now.stream().filter(finding -> before.containsKey(finding.id())).toList();
    return new FindingChanges(
        now.stream().filter(finding -> !before.containsKey(finding.id())).toList(),
        kept.stream().filter(finding -> !finding.equals(before.get(finding.id()))).toList(),
        kept.stream()
            .filter(finding -> !finding.weighsTheSameAs(before.get(finding.id())))
            .toList(),
        now.stream()
            .filter(StoredFinding::isBlock)
            .filter(
                finding -> !before.containsKey(finding.id()) || !before.get(finding.id()).isBlock())
            .toList(),
        before.values().stream()
            .filter(finding -> !ids.contains(finding.id()))
            .sorted(Comparator.comparing(StoredFinding::id))
            .toList());
  }

  /** Whether anything that others may know has changed. */
  boolean isNews() {
    return opened.stream().anyMatch(finding -> !finding.aboutPerson())
        || changed.stream().anyMatch(finding -> !finding.aboutPerson())
        || cleared.stream().anyMatch(finding -> !finding.aboutPerson());
  }

  /** Whether there is a block now, one that others may know, where there was none. */
  boolean opensBlock() {
    return blocking.stream().anyMatch(finding -> !finding.aboutPerson());
  }

  /** The ids of those that others may know. */
  static List<UUID> ids(List<StoredFinding> findings) {
    return findings.stream()
        .filter(finding -> !finding.aboutPerson())
        .map(StoredFinding::id)
        .toList();
  }
}
