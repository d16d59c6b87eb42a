package dev.dewcycle.catalog.classification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.ingredient.Dictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrapTest {
  private static final Analyser ANALYSER = new Analyser(Dictionary.packaged());

  @ParameterizedTest
  @MethodSource("dev.dewcycle.catalog.classification.Trap#all")
  void what_misleads_is_seen_through(Trap trap) {
    var analysis = ANALYSER.analyse(trap.formula());

    assertThat(analysis.role()).isEqualTo(trap.role());
    assertThat(analysis.boost()).isEqualTo(trap.boost());
  }

  @Test
  void the_label_alone_would_mislead() {
    var byLabel = new RoleTable();
    Trap.all().forEach(trap -> byLabel.add(trap.role(), trap.formula().label()));

    System.out.println("roles of invented products by the label alone:\n" + byLabel.markdown());
    assertThat(byLabel.right()).isLessThan(70);
  }
}
