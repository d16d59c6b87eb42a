package dev.dewcycle.kit.web;

import jakarta.ws.rs.core.HttpHeaders;

/** Bodies of lines, which are read while they come: they have to be what they look like. */
public final class PlainLines {
  private PlainLines() {}

  /** Refuses with 415 what is compressed or in another encoding than UTF-8. */
  public static void require(HttpHeaders headers) {
    var charset = headers.getMediaType().getParameters().getOrDefault("charset", "utf-8");
    var packing = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    if (!charset.equalsIgnoreCase("utf-8")
        || (packing != null && !packing.equalsIgnoreCase("identity"))) {
      throw Problems.of(
              415, "unsupported-encoding", "The body is expected as UTF-8 and not compressed.")
          .build();
    }
  }
}
