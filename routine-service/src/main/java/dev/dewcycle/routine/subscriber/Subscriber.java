package dev.dewcycle.routine.subscriber;

/**
 * A partner's customer.
 *
 * @param id the partner's own opaque id, 1-128 characters
 * @param generation which life of this id it is, from 1: after an erasure the next one begins
 * @param version of the profile, from 1
 */
public record Subscriber(String id, long generation, long version, Profile profile) {

  /** The same subscriber with another profile, one version on. */
  public Subscriber with(Profile other) {
    return new Subscriber(id, generation, version + 1, other);
  }
}
