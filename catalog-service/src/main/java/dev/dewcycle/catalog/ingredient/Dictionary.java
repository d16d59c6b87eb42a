package dev.dewcycle.catalog.ingredient;

import dev.dewcycle.events.ActiveFamily;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every ingredient that is known by name: the EU's CosIng list, reviewed names that it lacks,
 * labels' synonyms, and the reviewed table of active families. Immutable, so one is enough.
 */
public final class Dictionary {
  /** No name is longer, so nothing is sought in what is. */
  private static final int LONGEST_NAME = 300;

  private static final String NONE = "-";

  private final Map<String, Ingredient> byKey = HashMap.newHashMap(45_000);
  private final List<Ingredient> all;
  private final Map<String, List<String>> synonyms = new HashMap<>();
  private final ActiveFamilies families;
  private final Spellings spellings;
  private final NameReader reader = new NameReader(this::exactly);

  /** Made when the first name is sought that is not known as it is printed: a start needs none. */
  private volatile Optional<Typos> typos = Optional.empty();

  private Dictionary() {
    families = new ActiveFamilies(table("active-families.txt"));
    spellings = new Spellings(table("spellings.txt"));
    addOfficial(table("inci-names.tsv"));
    for (var cells : Tables.rows(table("more-names.txt"))) {
      add(cells.get(0), cells.get(1).equals(NONE) ? "" : cells.get(1), List.of());
    }
    for (var name : families.names()) {
      if (!byKey.containsKey(NameKey.of(name))) {
        add(name, "", List.of());
      }
    }
    Tables.rows(table("synonyms.txt")).forEach(cells -> addSynonym(cells.get(0), cells.get(1)));
    Set<Ingredient> meant = Collections.newSetFromMap(new IdentityHashMap<>(40_000));
    meant.addAll(byKey.values());
    all = meant.stream().sorted(Comparator.comparing(Ingredient::inci)).toList();
  }

  /** The dictionary that the service ships. Takes some hundred milliseconds: keep it. */
  public static Dictionary packaged() {
    return new Dictionary();
  }

  /**
   * The ingredient that a printed name means, or empty where no reading of it is known. A name is
   * read literally, then in its official spelling, then with one slip mended.
   */
  public Optional<Ingredient> find(String printedName) {
    if (printedName.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    return reader.read(printedName).or(() -> respelled(printedName));
  }

  /** The ingredient of exactly this name or synonym, however it is spaced and hyphenated. */
  public Optional<Ingredient> exactly(String name) {
    return name.length() > LONGEST_NAME
        ? Optional.empty()
        : Optional.ofNullable(byKey.get(NameKey.of(name)));
  }

  /** All known ingredients by INCI name, in its order. */
  public List<Ingredient> all() {
    return all;
  }

  /** All known ingredients of a family. */
  public List<Ingredient> of(ActiveFamily family) {
    return all.stream()
        .filter(ingredient -> ingredient.family().equals(Optional.of(family)))
        .toList();
  }

  /** Other names of an ingredient that labels print. */
  public List<String> synonyms(Ingredient ingredient) {
    return Collections.unmodifiableList(synonyms.getOrDefault(ingredient.inci(), List.of()));
  }

  private Optional<Ingredient> respelled(String name) {
    var respelled = spellings.respelled(name);
    return (respelled.equals(name) ? Optional.<Ingredient>empty() : reader.read(respelled))
        .or(() -> typos().mended(respelled))
        .or(() -> typos().mended(spellings.respelled(NameReader.bare(name))));
  }

  private Typos typos() {
    return typos.orElseGet(this::learnTypos);
  }

  private synchronized Typos learnTypos() {
    if (typos.isEmpty()) {
      var learned = new Typos(this::exactly);
      all.forEach(ingredient -> learned.learn(ingredient.inci()));
      synonyms.values().forEach(names -> names.forEach(learned::learn));
      typos = Optional.of(learned);
    }
    return typos.orElseThrow();
  }

  private void addOfficial(List<String> lines) {
    var table = lines.stream().filter(line -> !line.startsWith("#")).toList();
    var functions = table.getFirst().split("\t", -1);
    var known = new HashMap<String, List<String>>();
    for (var line : table.subList(1, table.size())) {
      var cells = line.split("\t", -1);
      add(
          cells[0],
          cells[1],
          known.computeIfAbsent(cells[2], codes -> functionsOf(codes, functions)));
    }
  }

  private void add(String inci, String cas, List<String> functions) {
    var row = families.of(inci);
    var ingredient =
        new Ingredient(
            inci,
            Optional.of(cas).filter(number -> !number.isEmpty()),
            functions,
            row.family(),
            row.adjuster());
    byKey.put(NameKey.of(inci), ingredient);
  }

  private void addSynonym(String printed, String inci) {
    var meant =
        exactly(inci)
            .orElseThrow(
                () -> new IllegalStateException("A synonym means an unknown name: " + inci));
    byKey.put(NameKey.of(printed), meant);
    synonyms.computeIfAbsent(meant.inci(), _ -> new ArrayList<>()).add(printed);
  }

  private static List<String> table(String file) {
    return Tables.lines(Dictionary.class, file);
  }

  private static List<String> functionsOf(String codes, String[] functions) {
    return codes.isEmpty()
        ? List.of()
        : Arrays.stream(codes.split(" ")).map(code -> functions[Integer.parseInt(code)]).toList();
  }
}
