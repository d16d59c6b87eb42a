package dev.dewcycle.routine.reaction.adapter;

import dev.dewcycle.events.FindingsChanged.Cause;
import dev.dewcycle.events.FindingsChanged.CauseKind;
import dev.dewcycle.routine.phase.adapter.PhaseReactions;
import dev.dewcycle.routine.reaction.ProductBlock;
import dev.dewcycle.routine.subscriber.Rechecks;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a reaction changes, in the transaction of whoever reports it. The cause that leaves the
 * service says no more than that the person's profile changed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReactionService {
  static final Cause ABOUT_PERSON =
      new Cause(CauseKind.PROFILE_CHANGED, Optional.empty(), Optional.empty(), Optional.empty());

  @Inject ProductBlockStore blocks;
  @Inject SubscriberService subscribers;
  @Inject PhaseReactions phases;
  @Inject Rechecks rechecks;
  @Inject Clocks clocks;

  /**
   * Of the face: the product is blocked, the barrier is damaged, and the phases with the product
   * end. Without a product nobody knows the culprit, and only the barrier is noted.
   *
   * @param locked the subscriber, locked
   * @param checkIn id of the check-in that tells it
   * @return ids of the phases that were ended
   */
  public List<UUID> ofFace(Subscriber locked, Optional<UUID> product, UUID checkIn) {
    product.ifPresent(id -> block(locked, id, ProductBlock.Source.CHECK_IN, checkIn));
    var damaged = subscribers.damageBarrier(locked);
    var ended = product.map(id -> phases.end(damaged, id)).orElse(List.of());
    rechecks.check(damaged, ABOUT_PERSON);
    return ended;
  }

  /**
   * Of the small area on which a product was tried: the product is blocked and the phases with it
   * end, but the face has taken no harm.
   *
   * @param locked the subscriber, locked
   * @return ids of the phases that were ended
   */
  public List<UUID> ofSmallArea(Subscriber locked, UUID product, UUID patchTest) {
    block(locked, product, ProductBlock.Source.PATCH_TEST, patchTest);
    var ended = phases.end(locked, product);
    rechecks.check(locked, ABOUT_PERSON);
    return ended;
  }

  private void block(
      Subscriber subscriber, UUID product, ProductBlock.Source source, UUID sourceId) {
    var version = blocks.find(subscriber.id(), product).map(ProductBlock::version).orElse(0L) + 1;
    var today = clocks.of(subscriber).today();
    blocks.save(subscriber.id(), new ProductBlock(product, version, today, source, sourceId));
  }
}
