package dev.dewcycle.stack.backing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A client of the token endpoint. Its secret is its id: this is for development.
 *
 * @param id the client id, the {@code sub} of its tokens
 * @param tenant the tenant it acts for
 * @param mode {@code test} or {@code live}
 */
record Client(String id, String tenant, String mode) {
  /** Every scope there is; each client may have all. */
  static final List<String> SCOPES =
      List.of(
          "catalog:read",
          "catalog:write",
          "routine:read",
          "routine:write",
          "reminder:read",
          "reminder:write",
          "ops");

  private static final List<Client> ALL =
      List.of(
          new Client("demo", "demo", "test"),
          new Client("other", "other", "test"),
          new Client("demo-live", "demo", "live"));

  /** The client with this id and secret. */
  static Optional<Client> of(String id, String secret) {
    return ALL.stream().filter(c -> same(c.id, id) && same(c.id, secret)).findFirst();
  }

  /**
   * The scopes to grant: all if none is asked for; empty if one is asked for that does not exist.
   */
  static Optional<Set<String>> granted(String asked) {
    if (asked.isBlank()) {
      return Optional.of(new LinkedHashSet<>(SCOPES));
    }
    var wanted = new LinkedHashSet<>(Arrays.asList(asked.strip().split(" +", -1)));
    return SCOPES.containsAll(wanted) ? Optional.of(wanted) : Optional.empty();
  }

  private static boolean same(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
