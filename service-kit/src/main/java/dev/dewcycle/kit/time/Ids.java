package dev.dewcycle.kit.time;

import java.util.UUID;

/** Where new ids come from: UUIDv7, so that they sort by the time they were made. */
@FunctionalInterface
public interface Ids {
  UUID next();
}
