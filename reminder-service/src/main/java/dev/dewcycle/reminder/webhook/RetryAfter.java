package dev.dewcycle.reminder.webhook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the header Retry-After: seconds or a date (RFC 9110, 10.2.3). */
public final class RetryAfter {
  private static final Pattern SECONDS = Pattern.compile("0*(\\d+)");

  /** A number of more digits is more than is ever granted, and may be more than a number holds. */
  private static final int DIGITS = 9;

  private RetryAfter() {}

  /** How long from now; absent where the header says nothing that can be read, or a past date. */
  public static Optional<Duration> read(String header, Instant now) {
    var text = header.strip();
    var seconds = SECONDS.matcher(text);
    if (seconds.matches()) {
      var digits = seconds.group(1);
      return Optional.of(
          digits.length() > DIGITS
              ? RetrySchedule.LONGEST
              : Duration.ofSeconds(Long.parseLong(digits)));
    }
    try {
      var until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(now, until)).filter(Duration::isPositive);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
