package dev.dewcycle.catalog.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.catalog.ingredient.Dictionary;
import dev.dewcycle.catalog.ingredient.InciList;
import dev.dewcycle.catalog.ingredient.NamedIngredient;
import dev.dewcycle.events.Category;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionalClaimsTest {
  private static final Dictionary DICTIONARY = Dictionary.packaged();

  private static Map<Integer, FunctionalClaims.Level> levels(String claim, String list) {
    return FunctionalClaims.levels(
        NamedIngredient.allOf(InciList.read(list), DICTIONARY),
        new SoldAs(Category.SERUM, false, List.of("Fresh every day", claim)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "미백 기능성",
        "미백·주름개선 2중 기능성 화장품",
        "기능성화장품(미백)",
        "Whitening functional cosmetic",
        "Brightening functional",
        "Dual functional: anti-wrinkle, whitening"
      })
  void a_functional_claim_is_recognised(String claim) {
    assertThat(levels(claim, "Aqua, Niacinamide")).containsOnlyKeys(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brightening",
        "미백",
        "Multi-functional brightening serum",
        "Non-functional, whitening",
        "Functional anti-wrinkle care",
        "주름개선 기능성",
        "미백 비기능성"
      })
  void another_claim_is_not(String claim) {
    assertThat(levels(claim, "Aqua, Niacinamide")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Niacinamide, 2, 5",
    "Arbutin, 2, 5",
    "Ethyl Ascorbyl Ether, 1, 2",
    "Ascorbyl Glucoside, 2, 2",
    "Magnesium Ascorbyl Phosphate, 3, 3",
    "Ascorbyl Tetraisopalmitate, 2, 2",
    "Bisabolol, 0.5, 0.5",
    "Glycyrrhiza Glabra Root Extract, 0.05, 0.05",
    "Broussonetia Kazinoki Root Extract, 2, 2"
  })
  void every_active_of_the_source_has_its_level(String active, double from, double to) {
    assertThat(levels("미백 기능성", "Aqua, " + active).get(1))
        .returns(from, FunctionalClaims.Level::from)
        .returns(to, FunctionalClaims.Level::to);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Aqua, Niacinamide, Arbutin", "Aqua, Glycerin"})
  void several_actives_or_none_are_not_bound(String list) {
    assertThat(levels("미백 기능성", list)).isEmpty();
  }
}
