package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.layering.RuleSetting;
import dev.dewcycle.routine.layering.RuleSettings;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a tenant has made of the rules.
 *
 * @param version raised by every change; 0 where nothing was ever set
 * @param byRule by the ids of rules
 */
record StoredSettings(long version, Map<String, One> byRule) {
  static final StoredSettings NONE = new StoredSettings(0, Map.of());

  /**
   * One setting.
   *
   * @param severity present unless the rule is switched off
   * @param version of all settings when this one was made: its ETag
   */
  record One(Optional<Severity> severity, String reason, Instant since, long version) {
    RuleSetting setting() {
      return severity.<RuleSetting>map(RuleSetting.Weighs::new).orElseGet(RuleSetting.Off::new);
    }
  }

  RuleSettings settings() {
    var settings = new HashMap<String, RuleSetting>();
    byRule.forEach((rule, one) -> settings.put(rule, one.setting()));
    return new RuleSettings(settings);
  }

  Optional<One> find(String rule) {
    return Optional.ofNullable(byRule.get(rule));
  }

  /** One version on, with the setting of a rule, or without one. */
  StoredSettings with(String rule, Optional<One> setting) {
    var changed = new TreeMap<>(byRule);
    setting.ifPresentOrElse(one -> changed.put(rule, one), () -> changed.remove(rule));
    return new StoredSettings(version + 1, changed);
  }
}
