package dev.dewcycle.routine.owned;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One package of a product in somebody's hands.
 *
 * @param openedOn absent while it is closed, or where nobody says
 * @param usingSince since when the person uses such a product, this package or ones before it
 * @param lot as printed, 1-64 characters
 */
public record Owned(
    UUID product,
    Optional<LocalDate> openedOn,
    Optional<LocalDate> usingSince,
    Optional<String> lot) {

  /** Most packages that one person is said to own. */
  public static final int MOST = 200;
}
