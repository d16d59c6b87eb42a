package dev.dewcycle.kit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.regex.Pattern;

/**
 * Whether the path of a request can be read in one way only. What the server would guess at could
 * make one subscriber of two: it leaves out what follows a semicolon, and reads every byte that is
 * no UTF-8 as the same character. What is no URI at all never comes this far.
 */
final class Address {
  /** What RFC 3986 (section 3.3) lets stand in a path as it is, but for the semicolon. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9\\-._~!$&'()*+,=:@/%]*+");

  private static final char UNREADABLE = '\uFFFD';

  private Address() {}

  /**
   * Whether the path, as it was sent, is to be read.
   *
   * @param path where a percent sign is followed by two hexadecimal digits
   */
  static boolean isPlain(String path) {
    return PLAIN.matcher(path).matches() && URLDecoder.decode(path, UTF_8).indexOf(UNREADABLE) < 0;
  }
}
