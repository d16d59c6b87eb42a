package dev.dewcycle.routine.layering;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.routine.layering.Evidence.Grade;
import dev.dewcycle.routine.layering.RuleReader.Source;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a rule book. A book with one bad rule is no book: reading stops with its place. */
final class RuleBookFile {
  private final BookText text;
  private final List<RuleEntry> entries = new ArrayList<>();
  private final List<Search> searches = new ArrayList<>();

  /** What a raised rule looks for. */
  private record Search(RuleText text, RuleKind kind, Fields fields) {}

  private RuleBookFile(BookText text) {
    this.text = text;
  }

  /**
   * The book that lies beside this class.
   *
   * @throws RuleFault naming file and line, where the book is not as it must be
   */
  static RuleBook packaged(String name) {
    try (var in = RuleBookFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The rule book " + name + " is not packaged");
      }
      return read(name, new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RuleBook read(String name, Reader text) {
    return read(BookText.of(YamlText.read(name, text)));
  }

  static RuleBook read(BookText text) {
    return new RuleBookFile(text).book(new Fields(text.root()));
  }

  private RuleBook book(Fields book) {
    var version = book.text("version");
    var reader = new RuleReader(sources(book));
    for (var rule : book.list("rules")) {
      add(rule, reader.read(rule));
      rule.end();
    }
    book.end();
    return new RuleBook(version, entries, rules(), text);
  }

  private void add(Fields rule, RuleEntry entry) {
    if (entries.stream().anyMatch(other -> other.id().equals(entry.id()))) {
      throw rule.wrong("there are two rules " + entry.id());
    }
    entries.add(entry);
    entry
        .text()
        .ifPresent(
            text -> {
              var finds = rule.fields("finds");
              searches.add(new Search(text, finds.word("kind", RuleKind.class), finds));
            });
  }

  private List<Rule> rules() {
    var pairs = new LinkedHashMap<Search, Rule>();
    searches.stream()
        .filter(search -> search.kind() == RuleKind.PAIR)
        .forEach(search -> pairs.put(search, rule(search, List.of())));
    var conflicts = pairs.values().stream().map(Pair.class::cast).filter(Pair::mutesLoad).toList();
    return searches.stream()
        .filter(search -> !text.silent().contains(search.text().id()))
        .map(search -> pairs.containsKey(search) ? pairs.get(search) : rule(search, conflicts))
        .toList();
  }

  private static Rule rule(Search search, List<Pair> conflicts) {
    var rule = search.kind().rule(search.text(), search.fields(), conflicts);
    search.fields().end();
    return rule;
  }

  private static Map<String, Source> sources(Fields book) {
    var sources = new LinkedHashMap<String, Source>();
    book.table("sources")
        .forEach(
            (key, text) -> {
              if (!text.matches("[A-D] .+")) {
                throw book.wrong("source " + key + " does not begin with its grade, A to D");
              }
              sources.put(key, new Source(Grade.valueOf(text.substring(0, 1)), text.substring(2)));
            });
    return sources;
  }
}
