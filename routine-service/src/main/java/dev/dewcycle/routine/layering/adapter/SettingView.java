package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.events.Severity;
import java.time.Instant;
import java.util.Optional;

/**
 * What a tenant has made of a rule, in JSON.
 *
 * @param severity absent where the rule is switched off
 */
public record SettingView(
    String rule, Optional<Severity> severity, boolean off, String reason, Instant since) {

  static SettingView of(String rule, StoredSettings.One setting) {
    return new SettingView(
        rule, setting.severity(), setting.severity().isEmpty(), setting.reason(), setting.since());
  }
}
