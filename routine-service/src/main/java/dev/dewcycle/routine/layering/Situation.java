package dev.dewcycle.routine.layering;

import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that a check looks at.
 *
 * @param owner whose findings they are: makes finding ids differ between people, for instance
 *     tenant and subscriber; never shown
 * @param shelf products by id; one that is applied and not in here is treated as unknown
 * @param applications of the routine
 * @param phases those that count: open ones, and ended ones of the last 64 days
 * @param blocked what the person reacted to
 */
public record Situation(
    String owner,
    Profile profile,
    Shelf shelf,
    List<Application> applications,
    List<PhaseDays> phases,
    List<Blocked> blocked) {

  public Situation {
    applications = List.copyOf(applications);
    phases = List.copyOf(phases);
    blocked = List.copyOf(blocked);
  }

  /** Of somebody who has reacted to nothing. */
  public Situation(
      String owner,
      Profile profile,
      Shelf shelf,
      List<Application> applications,
      List<PhaseDays> phases) {
    this(owner, profile, shelf, applications, phases, List.of());
  }

  /** Of somebody who has reacted to nothing. */
  public Situation(
      String owner,
      Profile profile,
      Map<UUID, Product> products,
      List<Application> applications,
      List<PhaseDays> phases) {
    this(owner, profile, Shelf.of(products), applications, phases);
  }

  public Map<UUID, Product> products() {
    return shelf.products();
  }

  public Situation with(List<Application> other) {
    return new Situation(owner, profile, shelf, other, phases, blocked);
  }

  public Situation with(Profile other) {
    return new Situation(owner, other, shelf, applications, phases, blocked);
  }

  /** The same with more products at hand. */
  public Situation with(Map<UUID, Product> more) {
    var all = new HashMap<>(products());
    all.putAll(more);
    return new Situation(owner, profile, Shelf.of(all), applications, phases, blocked);
  }

  /** With one more phase, in the place of an earlier form of the same one. */
  public Situation with(PhaseDays phase) {
    var others = new ArrayList<>(without(phase.phase()).phases);
    others.add(phase);
    return new Situation(owner, profile, shelf, applications, others, blocked);
  }

  public Situation without(UUID phase) {
    var others = phases.stream().filter(other -> !other.phase().equals(phase)).toList();
    return new Situation(owner, profile, shelf, applications, others, blocked);
  }

  /** The same person after reactions. */
  public Situation afterReactions(List<Blocked> reactions) {
    return new Situation(owner, profile, shelf, applications, phases, reactions);
  }

  boolean isBlocked(UUID product) {
    return blocked.stream().anyMatch(one -> one.product().equals(product));
  }

  /**
   * What skin recovers from: the last reaction, as long as the barrier is damaged and the reaction
   * is not cleared.
   */
  Optional<Blocked> recoversFrom() {
    return profile.barrier() == Barrier.DAMAGED
        ? blocked.stream().max(Comparator.comparing(Blocked::since))
        : Optional.empty();
  }

  /** What a product is called; its id where it is not known. */
  String name(UUID product) {
    return Optional.ofNullable(products().get(product))
        .map(Product::name)
        .orElse(product.toString());
  }
}
