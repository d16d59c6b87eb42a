package dev.dewcycle.routine.fit.adapter;

import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.routine.fit.BoxCheck;
import dev.dewcycle.routine.fit.BoxFit;
import dev.dewcycle.routine.fit.Meant;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.adapter.RuleBooks;
import dev.dewcycle.routine.layering.adapter.Situations;
import dev.dewcycle.routine.product.adapter.ProductStore;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Routine;
import dev.dewcycle.routine.routine.Wanted;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Says whether one product fits somebody. Stores nothing. */
@ApplicationScoped
class FitService {
  @Inject SubscriberStore subscribers;
  @Inject Situations situations;
  @Inject ProductStore products;
  @Inject RuleBooks books;
  @Inject Clocks clocks;

  /** The answer, for whom and on which day it was given. */
  record Judged(BoxFit fit, Situation person, LocalDate today) {}

  @Transactional
  Judged fit(UUID product, String id) {
    var subscriber = subscribers.find(id).orElseThrow(() -> new Missing("subscriber " + id));
    var today = clocks.of(subscriber).today();
    return fit(product, situations.of(subscriber, today, List.of(product)), today);
  }

  /** The same for somebody who is no subscriber. */
  @Transactional
  Judged fit(UUID product, Profile profile, List<Wanted> wanted) {
    var today = clocks.of(profile).today();
    var applications = applications(wanted, today);
    var ids =
        Stream.concat(applications.stream().map(Application::product), Stream.of(product)).toList();
    var person = new Situation("", profile, products.all(ids), applications, List.of());
    return fit(product, person, today);
  }

  private static List<Application> applications(List<Wanted> wanted, LocalDate today) {
    try {
      return Routine.EMPTY.revised(wanted, today).applications();
    } catch (IllegalArgumentException e) {
      throw new InvalidInput("#/applications", e.getMessage() + ".");
    }
  }

  private Judged fit(UUID product, Situation person, LocalDate today) {
    var meant = Meant.of(person.products().get(product), person, today);
    var fit = new BoxCheck(books.evaluator(), person, List.of(meant), today).fit(List.of());
    return new Judged(fit, person, today);
  }
}
