package dev.dewcycle.routine.checkin.adapter;

import dev.dewcycle.routine.checkin.Answers;
import dev.dewcycle.routine.checkin.CadenceProposal;
import dev.dewcycle.routine.checkin.CadenceSearch;
import dev.dewcycle.routine.checkin.CheckIn;
import dev.dewcycle.routine.layering.adapter.RuleBooks;
import dev.dewcycle.routine.layering.adapter.Situations;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.use.adapter.UseStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Gathers what a proposal of another cadence goes by. */
@ApplicationScoped
class ProposalService {
  @Inject CheckInStore checkIns;
  @Inject UseStore uses;
  @Inject Situations situations;
  @Inject RuleBooks books;
  @Inject Clocks clocks;

  /** How often a product is to be used as things stand, in words. */
  Optional<String> cadence(Subscriber subscriber, Subject subject) {
    return subject
        .phase()
        .map(phase -> phase.facts().cadence().words())
        .or(() -> subject.product().flatMap(search(subscriber, subject)::words));
  }

  Optional<CadenceProposal> of(Subscriber subscriber, Subject subject, CheckIn checkIn) {
    if (subject.product().isEmpty()) {
      return Optional.empty();
    }
    var product = subject.product().get();
    var said = said(subscriber, subject, checkIn);
    var today = clocks.of(subscriber).today();
    var diligence = uses.diligence(subscriber.id(), product, today);
    var search = search(subscriber, subject);
    return subject
        .phase()
        .map(phase -> search.ofPhase(phase, said, diligence))
        .orElseGet(() -> search.ofRoutine(product, said, diligence));
  }

  /** What was said under another cadence tells nothing of this one. */
  private List<Answers> said(Subscriber subscriber, Subject subject, CheckIn checkIn) {
    var all =
        subject
            .phaseId()
            .map(phase -> checkIns.ofPhase(subscriber.id(), phase))
            .orElseGet(() -> checkIns.ofProduct(subscriber.id(), subject.product().orElseThrow()));
    return all.stream()
        .filter(one -> one.cadence().equals(checkIn.cadence()))
        .map(CheckIn::answers)
        .toList();
  }

  private CadenceSearch search(Subscriber subscriber, Subject subject) {
    var today = clocks.of(subscriber).today();
    var situation = situations.of(subscriber, today, subject.product().stream().toList());
    return new CadenceSearch(books.evaluator(), situation, today);
  }
}
