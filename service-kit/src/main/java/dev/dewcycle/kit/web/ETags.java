package dev.dewcycle.kit.web;

import jakarta.ws.rs.core.EntityTag;

/** Strong ETags: the version of what the caller edits, in quotes. */
public final class ETags {
  private ETags() {}

  public static EntityTag of(long version) {
    return new EntityTag(Long.toString(version));
  }

  static String header(long version) {
    return "\"" + version + "\"";
  }
}
