package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.layering.Written.Mapped;
import dev.dewcycle.routine.layering.Written.Plain;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A change of the rule book: what is written takes the place of what the rule says, and the rest
 * stays. Of {@code finds} each field does so by itself, unless another kind is named. A rule that
 * the book does not have is written as a whole.
 *
 * @param rule its id
 * @param off whether it finds nothing; absent where that stays as it is
 * @param fields as in the book's file, without the id
 */
public record RuleChange(
    String place, String rule, Optional<Boolean> off, Map<String, Written> fields) {

  /**
   * A change as it is written: a rule as in the book's file, named by {@code rule} instead of
   * {@code id}, and {@code off}.
   *
   * @throws RuleFault where it names no rule, or says something else than yes or no of {@code off}
   */
  public static RuleChange of(Written written) {
    var known = new Fields(written);
    var rule = known.text("rule");
    var off = known.has("off") ? Optional.of(known.flag("off")) : Optional.<Boolean>empty();
    var fields = new LinkedHashMap<>(((Mapped) written).fields());
    fields.remove("rule");
    fields.remove("off");
    if (off.isEmpty() && fields.isEmpty()) {
      throw known.wrong("nothing is changed");
    }
    if (fields.containsKey("id")) {
      throw new RuleFault(fields.get("id").place(), "the id is given as rule, and stays");
    }
    return new RuleChange(written.place(), rule, off, fields);
  }

  /** What a rule that the book does not have begins with. */
  Mapped blank() {
    if (!fields.containsKey("finds")) {
      throw new RuleFault(
          place + "/rule",
          "there is no rule " + rule + "; a new one is written as a whole, with what it finds");
    }
    return new Mapped(place, Map.of("id", new Plain(place + "/rule", rule)));
  }

  /** The rule with this change; whatever is wrong with it now is wrong in this change. */
  Mapped over(Mapped before) {
    var all = new HashMap<>(before.at(place).fields());
    fields.forEach((name, value) -> all.merge(name, value, RuleChange::merged));
    all.put("id", new Plain(place + "/rule", rule));
    return new Mapped(place, all);
  }

  private static Written merged(Written before, Written now) {
    if (before instanceof Mapped old && now instanceof Mapped fresh && isSameKind(old, fresh)) {
      var all = new HashMap<>(old.fields());
      all.putAll(fresh.fields());
      return new Mapped(now.place(), all);
    }
    return now;
  }

  private static boolean isSameKind(Mapped old, Mapped fresh) {
    return fresh.word("kind").isEmpty() || fresh.word("kind").equals(old.word("kind"));
  }
}
