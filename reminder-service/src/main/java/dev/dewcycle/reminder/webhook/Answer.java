package dev.dewcycle.reminder.webhook;

import java.time.Duration;
import java.util.Optional;

/** What came of one try to deliver. */
public sealed interface Answer {

  /** Whether the receiver has taken the message: by a status 200-299 and by nothing else. */
  boolean isSuccess();

  /** Whether this service failed before the receiver could. */
  boolean isOurFault();

  /**
   * The receiver answered.
   *
   * @param retryAfter how long it asks to be left alone
   * @param beginning the first bytes of the body as text, for people to look at
   */
  record Answered(int status, Optional<Duration> retryAfter, String beginning) implements Answer {
    /** The receiver wants nothing any more, for good. */
    private static final int GONE = 410;

    @Override
    public boolean isSuccess() {
      return status >= 200 && status < 300;
    }

    @Override
    public boolean isOurFault() {
      return false;
    }

    public boolean isGone() {
      return status == GONE;
    }
  }

  /** No answer came. */
  record Unanswered(Why why) implements Answer {
    @Override
    public boolean isSuccess() {
      return false;
    }

    @Override
    public boolean isOurFault() {
      return why == Why.NOT_SENT;
    }
  }

  /** Why no answer came. */
  enum Why {
    /** This service could not sign or send it, where its key opens the secret no more for one. */
    NOT_SENT,
    /** The name has no address. */
    UNKNOWN_HOST,
    /** The address is one that the service does not connect to. */
    FORBIDDEN_ADDRESS,
    /** No connection, or none that is trusted. */
    NOT_CONNECTED,
    /** The connection broke before an answer came, or the answer was no HTTP. */
    BROKEN_OFF,
    /** It took too long. */
    TIMED_OUT
  }
}
