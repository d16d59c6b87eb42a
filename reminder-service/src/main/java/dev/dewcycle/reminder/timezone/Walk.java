package dev.dewcycle.reminder.timezone;

import java.util.Optional;
import java.util.UUID;

/**
 * How far the open reminders are computed by a release of the tz database.
 *
 * @param release such as 2026a; empty where nobody knows
 * @param after the last reminder that was looked at; absent where all were
 */
public record Walk(String release, Optional<Place> after) {
  /** A reminder in the order of the walk. */
  public record Place(String tenant, UUID id) {
    public static final Place START = new Place("", new UUID(0, 0));
  }

  /**
   * The walk that this replica has to go on with; absent where there is none. A replica with an
   * older release, as during a rolling update, leaves what a newer one has computed alone.
   *
   * @param mine the release that this replica computes by
   */
  public Optional<Walk> by(String mine) {
    if (mine.compareTo(release) > 0) {
      return Optional.of(new Walk(mine, Optional.of(Place.START)));
    }
    return mine.equals(release)
        ? Optional.of(this).filter(walk -> after.isPresent())
        : Optional.empty();
  }

  public Walk upTo(Optional<Place> last) {
    return new Walk(release, last);
  }
}
