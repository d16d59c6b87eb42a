package dev.dewcycle.reminder.ops.adapter;

import dev.dewcycle.kit.web.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who acts: a record without a name is none. */
@ApplicationScoped
class Operator {
  @Inject JsonWebToken token;

  /** Subject of the token; 403 where it has none. */
  String name() {
    return Optional.ofNullable(token.getSubject())
        .filter(subject -> !subject.isBlank())
        .orElseThrow(
            () ->
                Problems.of(403, "no-subject", "The token has no subject to name in the audit.")
                    .build());
  }
}
