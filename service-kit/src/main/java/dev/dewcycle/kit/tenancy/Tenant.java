package dev.dewcycle.kit.tenancy;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A partner in one mode. Live and test data never meet: the mode is part of every key.
 *
 * @param name the partner, 1-63 characters of {@code a-z 0-9 _ -}, starting with a letter or digit
 */
public record Tenant(String name, Mode mode) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,62}");

  public Tenant {
    Objects.requireNonNull(mode);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a tenant's name: " + name);
    }
  }

  /** Whether the data is real or a partner's trial. */
  public enum Mode {
    LIVE,
    TEST;

    /** {@code live} or {@code test}, as tokens and events say it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Mode of(String word) {
      return switch (word) {
        case "live" -> LIVE;
        case "test" -> TEST;
        default -> throw new IllegalArgumentException("mode is live or test, not " + word);
      };
    }
  }

  /** Reads what {@link #key()} wrote. */
  public static Tenant parse(String key) {
    var colon = key.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("not a tenant's key: " + key);
    }
    return new Tenant(key.substring(0, colon), Mode.of(key.substring(colon + 1)));
  }

  /** {@code name:mode}: the value of every table's column {@code tenant}. */
  public String key() {
    return name + ":" + mode.word();
  }
}
