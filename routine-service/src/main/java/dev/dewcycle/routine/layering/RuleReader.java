package dev.dewcycle.routine.layering;

import dev.dewcycle.events.RuleClass;
import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.layering.Evidence.Grade;
import dev.dewcycle.routine.layering.RuleEntry.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one rule of the book and holds it to what every rule owes. */
final class RuleReader {
  private final Map<String, Source> sources;

  RuleReader(Map<String, Source> sources) {
    this.sources = sources;
  }

  /**
   * Where a rule comes from.
   *
   * @param grade the best that a rule can claim by it
   */
  record Source(Grade grade, String title) {}

  RuleEntry read(Fields rule) {
    var id = rule.text("id");
    if (!id.matches("[A-Z][A-Z0-9_]*")) {
      throw rule.wrong("an id has capital letters, digits and underscores, not " + id);
    }
    var entry =
        new RuleEntry(
            id,
            rule.text("subject"),
            rule.optionalWord("status", Status.class).orElse(Status.RAISED),
            rule.optionalWord("class", RuleClass.class),
            rule.word("scope", Scope.class),
            rule.optionalWord("severity", Severity.class),
            new Text(sentence(rule, "en"), sentence(rule, "ko")),
            evidence(rule),
            rule.flag("configurable"));
    check(rule, entry);
    return entry;
  }

  private static void check(Fields rule, RuleEntry entry) {
    if (entry.status() == Status.RAISED) {
      required(rule, "class", entry.ruleClass());
      required(rule, "severity", entry.severity());
    }
    var isSafety = entry.ruleClass().filter(RuleClass.SAFETY::equals).isPresent();
    if (isSafety && entry.configurable()) {
      throw rule.wrong(entry.id() + " is of class SAFETY, which is not configurable");
    }
    if (entry.evidence().grade() == Grade.D && !isSafety && !entry.configurable()) {
      throw rule.wrong(entry.id() + " is of grade D, a house default: it must be configurable");
    }
  }

  private static void required(Fields rule, String name, Optional<?> value) {
    if (value.isEmpty()) {
      throw rule.wrong(name + " is missing");
    }
  }

  private static String sentence(Fields rule, String language) {
    var text = rule.text(language);
    if (!text.endsWith(".")) {
      throw rule.wrong(language + " does not end as a sentence: " + text);
    }
    return text;
  }

  private Evidence evidence(Fields rule) {
    var grade = rule.word("grade", Grade.class);
    var cited = new ArrayList<Source>();
    for (var name : rule.texts("sources")) {
      if (!sources.containsKey(name)) {
        throw rule.wrong("unknown source " + name);
      }
      cited.add(sources.get(name));
    }
    var best = cited.stream().map(Source::grade).min(Comparator.naturalOrder());
    if (grade.compareTo(best.orElse(Grade.D)) < 0) {
      throw rule.wrong(
          "grade "
              + grade
              + " claims more than its sources, of which the best is "
              + best.orElse(Grade.D));
    }
    return new Evidence(grade, titles(cited));
  }

  private static List<String> titles(List<Source> cited) {
    return cited.stream().map(Source::title).toList();
  }
}
