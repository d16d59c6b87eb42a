package dev.dewcycle.routine.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Severity;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.RuleBook;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.layering.Window;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.subscriber.Barrier;
import dev.dewcycle.routine.subscriber.Experience;
import dev.dewcycle.routine.subscriber.Pregnancy;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.subscriber.Sensitivity;
import dev.dewcycle.routine.subscriber.SkinType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FillerTest {
  private static final LocalDate TODAY = Bottle.TODAY;
  private static final Evaluator EVALUATOR = new Evaluator(RuleBook.standard());

  @Test
  void a_first_routine_has_all_its_steps_and_the_simplest_serum() {
    var starter = fill(Template.BEGINNER, Shelf.all(), person(Pregnancy.UNKNOWN, Barrier.HEALTHY));

    assertThat(starter.missing()).isEmpty();
    assertThat(products(starter)).contains(Shelf.CENTELLA.id(), Shelf.SUN.id());
  }

  @Test
  void what_is_not_known_by_content_is_never_chosen() {
    var starter = fill(Template.BEGINNER, Shelf.all(), person(Pregnancy.UNKNOWN, Barrier.HEALTHY));

    assertThat(products(starter)).doesNotContain(Shelf.UNKNOWN.id());
  }

  @Test
  void retinol_comes_with_a_sunscreen() {
    var starter =
        fill(
            Template.RETINOL_IN_A_K_ROUTINE,
            Shelf.all(),
            person(Pregnancy.UNKNOWN, Barrier.HEALTHY));

    assertThat(products(starter)).contains(Shelf.RETINOL.id(), Shelf.SUN.id());
  }

  @Test
  void without_a_sunscreen_on_the_shelf_there_is_no_retinol() {
    var shelf = Shelf.all().stream().filter(bottle -> bottle != Shelf.SUN).toList();

    var starter =
        fill(Template.RETINOL_IN_A_K_ROUTINE, shelf, person(Pregnancy.UNKNOWN, Barrier.HEALTHY));

    assertThat(products(starter)).doesNotContain(Shelf.RETINOL.id());
    assertThat(starter.missing())
        .extracting(Step::role)
        .containsExactly(Category.SUNSCREEN, Category.SERUM);
  }

  @Test
  void in_pregnancy_the_retinoid_step_stays_empty() {
    var starter =
        fill(Template.RETINOL_IN_A_K_ROUTINE, Shelf.all(), person(Pregnancy.YES, Barrier.HEALTHY));

    assertThat(products(starter)).doesNotContain(Shelf.RETINOL.id());
    assertThat(starter.missing()).extracting(Step::role).containsExactly(Category.SERUM);
  }

  @Property(tries = 200)
  void whoever_it_is_for_and_whatever_is_sold_a_check_finds_nothing(
      @ForAll Template template,
      @ForAll("shelves") List<Bottle> shelf,
      @ForAll Pregnancy pregnancy,
      @ForAll Barrier barrier) {
    var profile = person(pregnancy, barrier);

    var starter = fill(template, shelf, profile);

    var products =
        shelf.stream()
            .map(Bottle::product)
            .collect(Collectors.toMap(Product::id, Function.identity()));
    var situation = new Situation("her", profile, products, starter.applications(), List.of());
    assertThat(EVALUATOR.findings(situation, new Window(TODAY, Window.MAX_DAYS)))
        .noneMatch(found -> found.severity().isAtLeast(Severity.INFO));
  }

  @Provide
  Arbitrary<List<Bottle>> shelves() {
    return Arbitraries.of(Shelf.all()).set().map(List::copyOf);
  }

  private static Starter fill(Template template, List<Bottle> shelf, Profile profile) {
    var products = shelf.stream().map(Bottle::product).toList();
    return new Filler(EVALUATOR, products).fill(template, profile, TODAY);
  }

  private static Set<UUID> products(Starter starter) {
    return starter.applications().stream().map(Application::product).collect(Collectors.toSet());
  }

  private static Profile person(Pregnancy pregnancy, Barrier barrier) {
    return new Profile(
        ZoneId.of("Asia/Seoul"),
        SkinType.NORMAL,
        Sensitivity.MEDIUM,
        Experience.BEGINNER,
        Set.of(),
        Set.of(),
        List.of(),
        pregnancy,
        barrier,
        false,
        Optional.empty());
  }
}
