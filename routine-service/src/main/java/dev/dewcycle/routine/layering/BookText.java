package dev.dewcycle.routine.layering;

import dev.dewcycle.events.RuleClass;
import dev.dewcycle.routine.layering.Written.Listed;
import dev.dewcycle.routine.layering.Written.Mapped;
import dev.dewcycle.routine.layering.Written.Plain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a rule book is read from. A book is changed by changing its text and reading it again, so
 * that every change is held to what holds for the book.
 *
 * @param root version, sources and rules
 * @param silent ids of rules that are switched off: they find nothing, and still take the word from
 *     the rules of load, else whoever switches a mild rule off would be told a harsher one
 */
record BookText(Mapped root, Set<String> silent) {
  BookText {
    silent = Set.copyOf(silent);
  }

  static BookText of(Written written) {
    if (written instanceof Mapped root) {
      return new BookText(root, Set.of());
    }
    throw new RuleFault(written.place(), "fields are expected here");
  }

  BookText tuned(RuleSettings settings) {
    var rules = rules();
    var off = new HashSet<>(silent);
    settings.byRule().forEach((id, setting) -> set(rules, off, id, setting));
    return with(rules, off);
  }

  private static void set(
      Map<String, Mapped> rules, Set<String> off, String id, RuleSetting setting) {
    switch (setting) {
      case RuleSetting.Off _ -> off.add(id);
      case RuleSetting.Weighs(var severity) ->
          rules.computeIfPresent(
              id, (_, rule) -> rule.with("severity", new Plain(rule.place(), severity.name())));
    }
  }

  /**
   * With changes in their order.
   *
   * @throws RuleFault for a change of a rule of safety, or of one that there is not
   */
  BookText changed(List<RuleChange> changes) {
    var rules = rules();
    var off = new HashSet<>(silent);
    for (var change : changes) {
      var known = rules.get(change.rule());
      if (known != null && known.word("class").equals(RuleClass.SAFETY.name())) {
        throw new RuleFault(
            change.place() + "/rule",
            change.rule() + " is a rule of safety: nobody changes it or switches it off");
      }
      rules.put(change.rule(), change.over(known == null ? change.blank() : known));
      change.off().ifPresent(silenced -> switchOff(off, change.rule(), silenced));
    }
    return with(rules, off);
  }

  private static void switchOff(Set<String> off, String rule, boolean silenced) {
    if (silenced) {
      off.add(rule);
    } else {
      off.remove(rule);
    }
  }

  private Map<String, Mapped> rules() {
    var rules = new LinkedHashMap<String, Mapped>();
    if (root.fields().get("rules") instanceof Listed listed) {
      for (var rule : listed.items()) {
        if (rule instanceof Mapped mapped) {
          rules.put(mapped.word("id"), mapped);
        }
      }
    }
    return rules;
  }

  private BookText with(Map<String, Mapped> rules, Set<String> off) {
    var listed = new Listed(root.place(), new ArrayList<>(rules.values()));
    return new BookText(root.with("rules", listed), off);
  }
}
