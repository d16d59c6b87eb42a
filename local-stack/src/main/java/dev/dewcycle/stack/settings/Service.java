package dev.dewcycle.stack.settings;

import java.util.Locale;

/** One of the three services. */
public enum Service {
  CATALOG,
  ROUTINE,
  REMINDER;

  /**
   * The name of its database, the stem of its roles and its name in messages, e.g. {@code catalog}.
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its Maven module, e.g. {@code catalog-service}. */
  public String module() {
    return key() + "-service";
  }
}
