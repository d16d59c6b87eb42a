package dev.dewcycle.routine.fit.adapter;

import dev.dewcycle.kit.line.Line;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.routine.cadence.adapter.Faults;
import dev.dewcycle.routine.fit.BoxCheck;
import dev.dewcycle.routine.fit.BoxFit;
import dev.dewcycle.routine.fit.Meant;
import dev.dewcycle.routine.fit.adapter.BoxLine.Named;
import dev.dewcycle.routine.fit.adapter.People.Person;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.Shelf;
import dev.dewcycle.routine.layering.adapter.RuleBooks;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.product.adapter.ProductLookup;
import dev.dewcycle.routine.product.adapter.ProductName;
import dev.dewcycle.routine.product.adapter.ProductStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Checks some boxes together: what they need is read at once, then no database is asked. */
@ApplicationScoped
class BoxBatch {
  @Inject BoxLineReader reader;
  @Inject People people;
  @Inject ProductLookup lookup;
  @Inject ProductStore products;
  @Inject RuleBooks books;

  /** What becomes of a line. */
  sealed interface Checked {
    /**
     * A verdict.
     *
     * @param products at hand, to call them by name
     * @param lookedForMore whether there were candidates
     */
    record Judged(
        long line, Person person, BoxFit fit, Map<UUID, Product> products, boolean lookedForMore)
        implements Checked {}

    /** No verdict, since the line cannot be looked at. */
    record Rejected(long line, List<Fault> faults) implements Checked {}
  }

  private record Loaded(
      Map<String, Person> people, Map<ProductName, UUID> ids, Shelf shelf, Evaluator evaluator) {
    Optional<Product> find(Named named) {
      return Optional.ofNullable(ids.get(named.name())).map(shelf.products()::get);
    }
  }

  ProductCache cache() {
    return new ProductCache(products, lookup);
  }

  /** The answers in the order of the lines. */
  List<Checked> check(List<Line> lines, ProductCache cache) {
    var asked = lines.stream().map(reader::read).toList();
    var sound =
        asked.stream().filter(Asked.Sound.class::isInstance).map(Asked.Sound.class::cast).toList();
    var loaded = QuarkusTransaction.requiringNew().call(() -> load(sound, cache));
    return asked.stream().map(one -> check(one, loaded)).toList();
  }

  private Loaded load(List<Asked.Sound> sound, ProductCache cache) {
    var found = people.all(sound.stream().map(one -> one.box().subscriber()).distinct().toList());
    var names = new HashSet<ProductName>();
    sound.forEach(one -> one.names().all().forEach(named -> names.add(named.name())));
    var ids = lookup.ids(names);
    var needed =
        Stream.concat(ids.values().stream(), found.values().stream().flatMap(Person::products))
            .distinct()
            .toList();
    return new Loaded(found, ids, cache.with(needed), books.evaluator());
  }

  private static Checked check(Asked asked, Loaded loaded) {
    return switch (asked) {
      case Asked.Faulty(var line, var faults) -> new Checked.Rejected(line, faults);
      case Asked.Sound sound -> check(sound, loaded);
    };
  }

  private static Checked check(Asked.Sound sound, Loaded loaded) {
    var faults = new Faults();
    var person = Optional.ofNullable(loaded.people().get(sound.box().subscriber()));
    faults.unless(
        person.isPresent(),
        "#/subscriber",
        "There is no subscriber " + sound.box().subscriber() + ".");
    sound.names().all().stream()
        .filter(named -> loaded.find(named).isEmpty())
        .forEach(named -> faults.add(named.pointer(), "There is no such product."));
    var meant = faults.count() == 0 ? meant(sound, person.get(), loaded, faults) : List.<Meant>of();
    if (faults.count() > 0) {
      return new Checked.Rejected(sound.line(), faults.found());
    }
    var candidates =
        sound.names().candidates().stream().map(loaded::find).flatMap(Optional::stream).toList();
    var fit =
        new BoxCheck(
                loaded.evaluator(), person.get().with(loaded.shelf()), meant, person.get().today())
            .fit(candidates);
    return new Checked.Judged(
        sound.line(),
        person.get(),
        fit,
        loaded.shelf().products(),
        sound.box().candidates().isPresent());
  }

  private static List<Meant> meant(Asked.Sound sound, Person person, Loaded loaded, Faults faults) {
    var situation = person.with(loaded.shelf());
    var meant = new ArrayList<Meant>();
    var seen = new HashSet<UUID>();
    for (var i = 0; i < sound.names().products().size(); i++) {
      var named = sound.names().products().get(i);
      var product = loaded.find(named).orElseThrow();
      faults.unless(seen.add(product.id()), named.pointer(), "This product is in the box twice.");
      var plan = sound.box().products().get(i).plan();
      plan.ifPresent(
          given ->
              given.check(
                  "#/products/%d/plan".formatted(meant.size()), product, person.today(), faults));
      meant.add(
          plan.map(
                  given ->
                      new Meant(
                          product,
                          given.planned().of(product, situation.profile(), person.today())))
              .orElseGet(() -> Meant.of(product, situation, person.today())));
    }
    return meant;
  }
}
