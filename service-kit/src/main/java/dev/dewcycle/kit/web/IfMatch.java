package dev.dewcycle.kit.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The version that the caller edits, as the header If-Match names it. A resource method takes it as
 * {@code @HeaderParam("If-Match") IfMatch}, which is null where the header is absent, and checks it
 * by {@link #check}.
 */
public final class IfMatch {
  private static final Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");
  private final Optional<Long> version;

  private IfMatch(Optional<Long> version) {
    this.version = version;
  }

  /** Reads the header: one strong ETag as it was given out, or {@code *}. */
  public static IfMatch valueOf(String header) {
    if (header.strip().equals("*")) {
      return new IfMatch(Optional.empty());
    }
    var tag = STRONG.matcher(header.strip());
    if (!tag.matches()) {
      throw new InvalidInput(
          "#/header/If-Match", "If-Match takes one ETag as it was given out, such as \"3\".");
    }
    return new IfMatch(Optional.of(Long.parseLong(tag.group(1))));
  }

  /**
   * Throws 428 where the header was absent and 412 where it names another version.
   *
   * @param match null where the header was absent
   */
  public static void check(IfMatch match, long version) {
    if (match == null) {
      throw Problems.of(
              428, "precondition-required", "Name the version you edit: send its ETag as If-Match.")
          .withHeader("ETag", ETags.header(version))
          .build();
    }
    if (match.version.filter(named -> named != version).isPresent()) {
      throw Problems.of(
              412, "precondition-failed", "It was changed meanwhile: read it again, then edit it.")
          .withHeader("ETag", ETags.header(version))
          .build();
    }
  }
}
