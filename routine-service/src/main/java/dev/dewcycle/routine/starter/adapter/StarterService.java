package dev.dewcycle.routine.starter.adapter;

import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.routine.layering.Plan;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.Window;
import dev.dewcycle.routine.layering.adapter.RuleBooks;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.product.adapter.ProductStore;
import dev.dewcycle.routine.starter.Filler;
import dev.dewcycle.routine.starter.Starter;
import dev.dewcycle.routine.starter.Step;
import dev.dewcycle.routine.starter.Template;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.subscriber.Subscriber;
import dev.dewcycle.routine.subscriber.adapter.Clocks;
import dev.dewcycle.routine.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fills templates from the partner's catalogue. Stores nothing. */
@ApplicationScoped
class StarterService {
  /** As many products of each role are looked at. */
  private static final int LOOKED_AT = 100;

  @Inject SubscriberStore subscribers;
  @Inject ProductStore products;
  @Inject RuleBooks books;
  @Inject Clocks clocks;

  /** A filled template with its products, laid out once all of them are in use. */
  record Filled(Starter starter, Map<UUID, Product> products, Plan plan) {}

  @Transactional
  Filled fill(Template template, String subscriber) {
    var profile =
        subscribers
            .find(subscriber)
            .map(Subscriber::profile)
            .orElseThrow(() -> new Missing("subscriber " + subscriber));
    return filled(template, profile);
  }

  @Transactional
  Filled fill(Template template, Profile profile) {
    return filled(template, profile);
  }

  private Filled filled(Template template, Profile profile) {
    var today = clocks.of(profile).today();
    var shelf =
        template.steps().stream()
            .map(Step::role)
            .distinct()
            .flatMap(role -> products.onSale(role, LOOKED_AT).stream())
            .collect(Collectors.toMap(Product::id, Function.identity()));
    var starter = new Filler(books.evaluator(), shelf.values()).fill(template, profile, today);
    var situation = new Situation("", profile, shelf, starter.applications(), List.of());
    // By then the last product has come in.
    var settled = Window.from(today.plusDays(Window.DEFAULT_DAYS));
    return new Filled(starter, shelf, books.evaluator().plan(situation, settled));
  }
}
