package dev.dewcycle.catalog.bulk;

import dev.dewcycle.kit.line.Line;

/**
 * How far a stream was read, and what it was so far: a stream that is sent again is known by it. By
 * accident two streams share it once in some billions; it is no proof against intent.
 *
 * @param lines how many lines were read
 * @param fingerprint of all of them, in their order
 */
public record Trail(long lines, long fingerprint) {
  /** Where every stream starts. */
  public static final Trail START = new Trail(0, 0);

  private static final long MIX = 0x9e3779b97f4a7c15L;

  public Trail over(Line line) {
    return new Trail(lines + 1, Long.rotateLeft(fingerprint ^ line.fingerprint(), 23) * MIX);
  }
}
