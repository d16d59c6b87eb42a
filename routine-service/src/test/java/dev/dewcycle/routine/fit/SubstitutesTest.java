package dev.dewcycle.routine.fit;

import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.routine.layering.Bottle.bottle;
import static dev.dewcycle.routine.layering.Bottle.retinol;
import static dev.dewcycle.routine.layering.Bottle.serum;
import static dev.dewcycle.routine.layering.Bottle.sunscreen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.RecallAction;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.product.Product;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubstitutesTest {
  private static final Bottle CALM =
      bottle("Calm Serum", Category.SERUM).with("PANTHENOL", ActiveFamily.PANTHENOL);
  private static final Bottle OTHER_RETINOL =
      bottle("Other Retinol", Category.SERUM).with("RETINAL", ActiveFamily.RETINOID);

  private final Her pregnant = Her.using(sunscreen().daily(AM)).pregnant();

  @Test
  void what_does_not_fit_is_replaced_by_what_does_in_the_same_step() {
    var found = substitutes(pregnant, retinol(), OTHER_RETINOL, cream(), CALM);

    assertThat(found).containsExactly(CALM.id());
  }

  @Test
  void nothing_is_replaced_where_everything_fits() {
    assertThat(substitutes(pregnant, CALM, serum())).isEmpty();
  }

  @Test
  void what_is_unknown_or_recalled_replaces_nothing() {
    var recalled = CALM.recalled(RecallAction.STOP);
    var riddle = bottle("Riddle Serum", Category.SERUM).withoutList();

    assertThat(substitutes(pregnant, retinol(), recalled, riddle)).isEmpty();
  }

  @Test
  void two_at_most_are_named() {
    assertThat(
            substitutes(
                pregnant, retinol(), CALM, CALM.named("Calm Two"), CALM.named("Calm Three")))
        .hasSize(2);
  }

  @Test
  void one_product_takes_one_place_only() {
    var found =
        pregnant
            .gets(List.of(CALM.product()), retinol().product(), OTHER_RETINOL.product())
            .substitutes();

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().replaces()).isEqualTo(retinol().id());
  }

  private static List<UUID> substitutes(Her her, Bottle misfit, Bottle... candidates) {
    var products = Arrays.stream(candidates).map(Bottle::product).toList();
    return her.gets(products, misfit.product()).substitutes().stream()
        .map(found -> found.by().product())
        .map(Product::id)
        .toList();
  }

  private static Bottle cream() {
    return Bottle.cream();
  }
}
