package dev.dewcycle.stack.settings;

import java.util.List;
import java.util.Locale;

/** One of the three services. */
public enum Service {
  CATALOG("owner", "app", "worker", "search"),
  ROUTINE("owner", "app", "worker"),
  REMINDER("owner", "app", "worker");

  private final List<String> roles;

  Service(String... roles) {
    this.roles = List.of(roles);
  }

  /**
   * The name of its database, the stem of its roles and its name in messages, e.g. {@code catalog}.
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What its database roles are for, e.g. {@code owner}; the role is named {@code catalog_owner}.
   */
  public List<String> roles() {
    return roles;
  }

  /** Its Maven module, e.g. {@code catalog-service}. */
  public String module() {
    return key() + "-service";
  }
}
