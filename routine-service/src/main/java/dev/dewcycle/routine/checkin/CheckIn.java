package dev.dewcycle.routine.checkin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Answers at one time.
 *
 * @param id UUIDv7
 * @param at in the subscriber's time
 * @param phase the phase that they are about
 * @param product the product that they are about; absent where they are about the whole routine
 * @param cadence how often the product was to be used then, in words; absent where by no plan
 */
public record CheckIn(
    UUID id,
    Instant at,
    Optional<UUID> phase,
    Optional<UUID> product,
    Optional<String> cadence,
    Answers answers) {}
