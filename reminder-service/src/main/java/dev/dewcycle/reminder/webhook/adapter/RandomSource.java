package dev.dewcycle.reminder.webhook.adapter;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;

/** Randomness as it is outside tests: for secrets, and to spread the tries. */
@Dependent
class RandomSource {
  @Produces
  @DefaultBean
  @Dependent
  SecureRandom random() {
    return new SecureRandom();
  }
}
