package dev.dewcycle.routine.routine;

import static dev.dewcycle.routine.layering.Bottle.bottle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Texture;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.product.Product;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayeringOrderTest {

  @Test
  void roles_follow_each_other_and_sunscreen_is_last() {
    var names =
        sorted(
            bottle("sun", Category.SUNSCREEN),
            bottle("cream", Category.MOISTURIZER),
            bottle("ampoule", Category.AMPOULE),
            bottle("serum", Category.SERUM),
            bottle("essence", Category.ESSENCE),
            bottle("toner", Category.HYDRATING_TONER));

    assertThat(names).containsExactly("toner", "essence", "serum", "ampoule", "cream", "sun");
  }

  @Test
  void thin_comes_before_thick_inside_a_step() {
    var names =
        sorted(
            bottle("oil", Category.SERUM).texture(Texture.OIL),
            bottle("water", Category.SERUM).texture(Texture.WATERY),
            bottle("who knows", Category.SERUM),
            bottle("cream", Category.SERUM).texture(Texture.CREAM),
            bottle("light", Category.SERUM).texture(Texture.LIGHT));

    assertThat(names).containsExactly("water", "light", "who knows", "cream", "oil");
  }

  @Test
  void what_is_equal_stands_by_name() {
    assertThat(sorted(bottle("b", Category.SERUM), bottle("a", Category.SERUM)))
        .containsExactly("a", "b");
  }

  @Test
  void others_are_no_layer_and_each_product_is_one() {
    assertThat(
            sorted(
                bottle("tool", Category.OTHER),
                bottle("a", Category.PAD),
                bottle("a", Category.PAD)))
        .containsExactly("a");
  }

  private static List<String> sorted(Bottle... bottles) {
    return LayeringOrder.of(Stream.of(bottles).map(Bottle::product).toList()).stream()
        .map(Product::name)
        .toList();
  }
}
