package dev.dewcycle.catalog.ingredient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several lists in one text, headings of groups, and what is no ingredient at all. */
class PartedListTest {
  private static List<ListedIngredient> read(String list) {
    return InciList.read(list).entries();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Serum: Aqua, Retinol. Cream: Aqua, Glycerin",
        "Serum: Aqua, Retinol, Cream: Aqua, Glycerin",
        "[Serum] Aqua, Retinol\n[Cream] Aqua, Glycerin",
        "Dew Glow No.1: Aqua, Retinol; Dew Glow No.2: Aqua, Glycerin",
        "Step 1 : Squalane, Retinol\nStep 2 : Squalane, Glycerin",
        "Ampoule Ingredients: Aqua, Retinol. Cream Ingredients: Aqua, Glycerin",
        "[앰플] 정제수, 레티놀\n[크림] 정제수, 글리세린",
        "1제: 정제수, 레티놀\n2제: 정제수, 글리세린"
      })
  void each_list_of_a_kit_is_a_part(String list) {
    assertThat(read(list)).extracting(ListedIngredient::part).containsExactly(1, 1, 2, 2);
  }

  @Test
  void positions_go_on_through_the_parts() {
    assertThat(read("Serum: Aqua, Retinol. Cream: Aqua, Glycerin"))
        .extracting(ListedIngredient::position)
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void the_actives_of_an_american_label_stand_apart_in_the_same_list() {
    var entries = read("Active Ingredients: Zinc Oxide 10%. Inactive Ingredients: Water, Silica");

    assertThat(entries)
        .extracting(ListedIngredient::name)
        .containsExactly("Zinc Oxide", "Water", "Silica");
    assertThat(entries).extracting(ListedIngredient::part).containsOnly(1);
    assertThat(entries).extracting(ListedIngredient::apart).containsExactly(true, false, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Aqua, Preservatives: Phenoxyethanol, Salicylic Acid | Phenoxyethanol",
        "Aqua, Glycerin. Naturally Occurring Allergens: Citral, Linalool | Citral",
        "Aqua, Fragrance of Roses: Citral | Citral",
        "Aqua, Contains: Limonene | Limonene"
      })
  void a_heading_of_a_group_opens_no_list(String list, String first) {
    assertThat(read(list)).extracting(ListedIngredient::part).containsOnly(1);
    assertThat(read(list)).extracting(ListedIngredient::name).contains(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Step 1: Aqua, Glycolic Acid 10% Step 2: Aqua, Retinol | Glycolic Acid",
        "Serum: Aqua, Phenoxyethanol Night Cream: Aqua, Retinol | Phenoxyethanol",
        "[1제] 정제수, 글리세린 [2제] 정제수, 레티놀 | 글리세린",
        "Serum: Aqua, Glycerin [Cream] Aqua, Retinol | Glycerin",
        "Serum: Aqua, Glycerin <Cream> Aqua, Retinol | Glycerin",
        "<앰플> 정제수, 글리세린 <크림> 정제수, 레티놀 | 글리세린"
      })
  void a_heading_takes_nothing_from_the_list_before_it(String list, String last) {
    var entries = read(list);

    assertThat(entries).extracting(ListedIngredient::part).containsExactly(1, 1, 2, 2);
    assertThat(entries.get(1).name()).isEqualTo(last);
  }

  @Test
  void fragrance_before_what_it_holds_is_an_entry_and_no_heading() {
    assertThat(read("Aqua, Parfum: Limonene, Linalool"))
        .extracting(ListedIngredient::name)
        .containsExactly("Aqua", "Parfum", "Limonene", "Linalool");
  }

  @Test
  void what_stands_before_a_figure_is_no_heading() {
    var entries = read("Aqua, Niacinamide: 10%, Retinol Serum: 1,000 ppm");

    assertThat(entries).extracting(ListedIngredient::name).startsWith("Aqua", "Niacinamide");
    assertThat(entries).extracting(ListedIngredient::part).containsOnly(1);
    assertThat(entries.get(1).percent()).contains(10.0);
  }

  @Test
  void may_contain_ends_with_its_list() {
    assertThat(read("Serum: Aqua, May contain: Mica. Cream: Aqua").getLast().mayContain())
        .isFalse();
  }

  @Test
  void a_bracket_before_a_name_is_no_heading() {
    assertThat(read("[Nano] Titanium Dioxide, Aqua"))
        .extracting(ListedIngredient::name)
        .containsExactly("[Nano] Titanium Dioxide", "Aqua");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Glycerin <1 %, Aqua",
        "Glycerin <Rose> Aqua",
        "Glycerin < Cream",
        "Glycerin > Cream < Aqua"
      })
  void an_angle_bracket_around_no_kind_of_product_opens_no_list(String list) {
    assertThat(read(list)).extracting(ListedIngredient::part).containsOnly(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aqua, Citral. Please note, lists may change without notice, see the pack.",
        "Aqua, Citral.\nIngredients are subject to change, Glycerin may be replaced.",
        "Aqua*, Citral**. *Certified organic ingredients. **From organic farming.",
        "Aqua, Citral. 98% of the total ingredients are of natural origin.",
        "Aqua, Citral. Free from: Parfum, Alcohol.",
        "Aqua*, Citral**. *Certified Organic. **From natural essential oils",
        "Aqua*, Citral. *Organic\nOrganically grown.",
        "Aqua, Citral. 100% vegan, cruelty-free and kind.",
        "Aqua, Citral. Dermatologist tested. May contain traces of nuts.",
        "Aqua, Citral. Formulated without Parabens, Alcohol or Talc",
        "Aqua, Citral ※ 알레르기 유발성분 안내"
      })
  void a_remark_behind_the_list_is_no_entry(String list) {
    assertThat(read(list)).extracting(ListedIngredient::name).containsExactly("Aqua", "Citral");
  }

  @Test
  void a_remark_is_known_behind_a_bracket_too() {
    assertThat(read("Aqua, [+/- Mica, CI 77491]. *Certified organic."))
        .extracting(ListedIngredient::name)
        .containsExactly("Aqua", "Mica", "CI 77491");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aqua. Certified Organic Aloe Barbadensis Leaf Juice",
        "Aqua. Vegan Squalane",
        "Aqua\n.5% Retinol",
        "Ingredients of the serum: Aqua, Citral",
        "This product contains: Aqua, Citral",
        "Aqua. Component Citral"
      })
  void a_list_is_never_taken_for_a_remark(String list) {
    assertThat(read(list)).hasSize(2).first().extracting(ListedIngredient::name).isEqualTo("Aqua");
  }

  @Test
  void a_list_goes_on_behind_a_remark() {
    assertThat(read("Aqua.\nPlease keep it cool.\nGlycerin, Citral"))
        .extracting(ListedIngredient::name)
        .containsExactly("Aqua", "Glycerin", "Citral");
  }
}
