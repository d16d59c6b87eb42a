package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.events.Severity;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.routine.layering.RuleSetting;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * What a partner wants a rule to be. It is either as grave as {@code severity} or {@code off}.
 *
 * @param reason why, for those who read it later
 */
record NewSetting(
    Optional<Severity> severity, Optional<Boolean> off, @NotBlank @Size(max = 500) String reason) {

  /** The setting; 422 where it says both or neither. */
  RuleSetting setting() {
    var isOff = off.orElse(false);
    if (isOff && severity.isPresent()) {
      throw new InvalidInput("#/off", "A rule has a severity or is switched off, not both.");
    }
    if (!isOff && severity.isEmpty()) {
      throw new InvalidInput(
          "#/severity",
          "Name a severity, or switch the rule off; to have it as the book says, delete the setting.");
    }
    return severity.<RuleSetting>map(RuleSetting.Weighs::new).orElseGet(RuleSetting.Off::new);
  }

  boolean says(StoredSettings.One stored) {
    return severity.equals(stored.severity()) && reason.equals(stored.reason());
  }
}
