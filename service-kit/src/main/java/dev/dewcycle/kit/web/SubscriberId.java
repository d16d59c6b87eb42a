package dev.dewcycle.kit.web;

import java.util.regex.Pattern;

/** What a partner's own id of a subscriber may look like. */
public final class SubscriberId {
  private static final Pattern VALID = Pattern.compile("[^\\p{Cntrl}]{1,128}");

  /** The id, 1-128 characters of any kind but control characters; 422 where it is not. */
  public static String checked(String id) {
    return checked("#/path/subscriberId", id);
  }

  /** The same for an id that stands elsewhere in the request. */
  public static String checked(String pointer, String id) {
    if (id.isBlank() || !VALID.matcher(id).matches()) {
      throw new InvalidInput(
          pointer, "An id has 1 to 128 characters, none of them a control character.");
    }
    return id;
  }

  private SubscriberId() {}
}
