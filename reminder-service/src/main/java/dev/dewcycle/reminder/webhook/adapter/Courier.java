package dev.dewcycle.reminder.webhook.adapter;

import dev.dewcycle.reminder.webhook.Answer;
import dev.dewcycle.reminder.webhook.Answer.Unanswered;
import dev.dewcycle.reminder.webhook.Answer.Why;
import dev.dewcycle.reminder.webhook.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/** Signs a message, posts it and judges the answer. */
@ApplicationScoped
class Courier {
  private static final Logger LOG = Logger.getLogger(Courier.class);

  @Inject WebhookClient client;
  @Inject SecretSeal seal;
  @Inject InstantSource clock;
  @Inject SecureRandom random;

  /**
   * Tries once. Whatever goes wrong is an answer too, errors of the virtual machine included: a try
   * that never came back would hold its slot for good.
   */
  Tried carry(Parcel parcel) {
    var answer = post(parcel, clock.instant());
    var now = clock.instant();
    var verdict = Verdict.on(answer, parcel.tries() + 1, now, random.nextDouble());
    return new Tried(parcel, answer, verdict, now);
  }

  private Answer post(Parcel parcel, Instant now) {
    try {
      var headers =
          Signatures.headers(parcel.secrets(seal, now), parcel.message(), now, parcel.body());
      return client.post(parcel.url(), headers, parcel.body());
    } catch (Throwable e) {
      LOG.errorf(e, "a delivery to endpoint %s could not be sent", parcel.to().endpoint());
      return new Unanswered(Why.NOT_SENT);
    }
  }
}
