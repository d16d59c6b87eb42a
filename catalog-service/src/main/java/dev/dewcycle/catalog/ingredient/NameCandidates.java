package dev.dewcycle.catalog.ingredient;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The names that an entry may mean, the most literal first. */
final class NameCandidates {
  private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]?");
  private static final Pattern ONE_SUBSTANCE =
      Pattern.compile("(?i)(?:polymer|triglycerides?|polymers|esters|glycerides|polypeptides?)$");
  private static final Pattern PARTS = Pattern.compile("/");

  private NameCandidates() {}

  static List<String> of(String name) {
    var candidates = new ArrayList<String>();
    candidates.add(name);
    var bare = BRACKETED.matcher(name).replaceAll(" ").strip();
    if (!bare.equals(name)) {
      candidates.add(bare);
    }
    addParts(bare, candidates);
    var inside = BRACKETED.matcher(name);
    while (inside.find() && candidates.size() < 12) {
      candidates.add(inside.group(1).strip());
      addParts(inside.group(1), candidates);
    }
    return candidates;
  }

  /** {@code Aqua/Water/Eau} is three names of one; {@code Caprylic/Capric Triglyceride} is one. */
  private static void addParts(String name, List<String> candidates) {
    if (name.indexOf('/') >= 0 && !ONE_SUBSTANCE.matcher(name).find()) {
      PARTS.splitAsStream(name).limit(6).map(String::strip).forEach(candidates::add);
    }
  }
}
