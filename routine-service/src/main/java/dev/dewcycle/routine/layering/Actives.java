package dev.dewcycle.routine.layering;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.ActiveFamily.Kind;
import java.util.EnumSet;
import java.util.stream.Stream;

/**
 * A set of active families, and of medicines among them.
 *
 * @param bits one for each of {@link ActiveFamily} by ordinal, then one for each {@link Medicine}
 */
record Actives(long bits) {
  private static final int FAMILIES = ActiveFamily.values().length;

  static final Actives NONE = new Actives(0);
  static final Actives IRRITANT = ofKind(Kind.IRRITANT);
  static final Actives GENTLE = ofKind(Kind.GENTLE);

  /** What rules of introduction and load call an active. */
  static final Actives ACTIVE = IRRITANT.and(GENTLE);

  static final Actives SUPPORTIVE = ofKind(Kind.SUPPORTIVE);

  private static final Actives HARMLESS = SUPPORTIVE.and(ofKind(Kind.PROTECTIVE));

  @SuppressWarnings("EnumOrdinal") // the bits live in memory only
  static Actives of(ActiveFamily family) {
    return new Actives(1L << family.ordinal());
  }

  @SuppressWarnings("EnumOrdinal") // the bits live in memory only
  static Actives of(Medicine medicine) {
    return new Actives(1L << FAMILIES + medicine.ordinal());
  }

  private static Actives ofKind(Kind kind) {
    return all(
        EnumSet.allOf(ActiveFamily.class).stream()
            .filter(family -> family.kind() == kind)
            .map(Actives::of));
  }

  static Actives all(Stream<Actives> sets) {
    return sets.reduce(NONE, Actives::and);
  }

  /** Those of both. */
  Actives and(Actives more) {
    return new Actives(bits | more.bits);
  }

  /** Those that the other has too. */
  Actives among(Actives other) {
    return new Actives(bits & other.bits);
  }

  Actives minus(Actives other) {
    return new Actives(bits & ~other.bits);
  }

  boolean meets(Actives other) {
    return (bits & other.bits) != 0;
  }

  boolean isEmpty() {
    return bits == 0;
  }

  /** Whether each of the two has something that the other lacks. */
  boolean differs(Actives other) {
    return (bits & ~other.bits) != 0 && (other.bits & ~bits) != 0;
  }

  /** One of them; none where there is none. */
  Actives first() {
    return new Actives(Long.lowestOneBit(bits));
  }

  int count() {
    return Long.bitCount(bits);
  }

  boolean irritate() {
    return meets(IRRITANT);
  }

  boolean onlySupport() {
    return minus(HARMLESS).isEmpty();
  }
}
