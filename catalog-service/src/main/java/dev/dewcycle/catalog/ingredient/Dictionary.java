package dev.dewcycle.catalog.ingredient;

import dev.dewcycle.events.ActiveFamily;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every ingredient that is known by name: the EU's CosIng list, labels' synonyms, and the reviewed
 * table of active families. Immutable, so one is enough.
 */
public final class Dictionary {
  private final Map<String, Ingredient> byKey = HashMap.newHashMap(40_000);

  private Dictionary(List<String> names, List<String> synonyms, ActiveFamilies families) {
    var table = names.stream().filter(line -> !line.startsWith("#")).toList();
    var functions = table.getFirst().split("\t", -1);
    for (var line : table.subList(1, table.size())) {
      var cells = line.split("\t", -1);
      add(cells[0], cells[1], functionsOf(cells[2], functions), families);
    }
    for (var name : families.names()) {
      if (!byKey.containsKey(NameKey.of(name))) {
        add(name, "", List.of(), families);
      }
    }
    for (var cells : Tables.rows(synonyms)) {
      var meant = byKey.get(NameKey.of(cells.get(1)));
      if (meant == null) {
        throw new IllegalStateException("A synonym means an unknown name: " + cells);
      }
      byKey.put(NameKey.of(cells.get(0)), meant);
    }
  }

  /** The dictionary that the service ships. Takes some hundred milliseconds: keep it. */
  public static Dictionary packaged() {
    return new Dictionary(
        Tables.lines(Dictionary.class, "inci-names.tsv"),
        Tables.lines(Dictionary.class, "synonyms.txt"),
        new ActiveFamilies(Tables.lines(Dictionary.class, "active-families.txt")));
  }

  /** The ingredient that a printed name means, or empty where no reading of it is known. */
  public Optional<Ingredient> find(String printedName) {
    return NameCandidates.of(printedName).stream()
        .map(NameKey::of)
        .flatMap(key -> Stream.ofNullable(byKey.get(key)))
        .findFirst();
  }

  /** All known ingredients of a family. */
  public List<Ingredient> of(ActiveFamily family) {
    return byKey.values().stream()
        .filter(ingredient -> ingredient.family().equals(Optional.of(family)))
        .distinct()
        .toList();
  }

  private void add(String inci, String cas, List<String> functions, ActiveFamilies families) {
    var row = families.of(inci);
    byKey.put(
        NameKey.of(inci),
        new Ingredient(
            inci,
            Optional.of(cas).filter(number -> !number.isEmpty()),
            functions,
            row.family(),
            row.adjuster()));
  }

  private static List<String> functionsOf(String codes, String[] functions) {
    return codes.isEmpty()
        ? List.of()
        : Arrays.stream(codes.split(" ")).map(code -> functions[Integer.parseInt(code)]).toList();
  }
}
