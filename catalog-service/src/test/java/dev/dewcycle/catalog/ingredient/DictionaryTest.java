package dev.dewcycle.catalog.ingredient;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dewcycle.events.ActiveFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryTest {
  private static final Dictionary DICTIONARY = Dictionary.packaged();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aqua | AQUA",
        "Aqua/Water/Eau | AQUA",
        "Aqua (Water) | AQUA",
        "Water\\Aqua\\Eau | AQUA",
        "Parfum (Fragrance) | PARFUM",
        "Fragrance | PARFUM",
        "Caprylic/Capric Triglyceride | CAPRYLIC/CAPRIC TRIGLYCERIDE",
        "Caprylic/ Capric Triglyceride | CAPRYLIC/CAPRIC TRIGLYCERIDE",
        "1,2-Hexanediol | 1,2-HEXANEDIOL",
        "1 2-hexanediol | 1,2-HEXANEDIOL",
        "1, 2-Hexanediol | 1,2-HEXANEDIOL",
        "C.I. 77491 | CI 77491",
        "CI77491 | CI 77491",
        "Iron Oxides (CI 77491) | CI 77491",
        "Titanium Dioxide (CI 77891) | TITANIUM DIOXIDE",
        "Alcohol Denat | ALCOHOL DENAT.",
        "Rosmarinus Officinalis (Rosemary) Leaf Extract | ROSMARINUS OFFICINALIS LEAF EXTRACT",
        "Ethyl Ascorbyl Ether | 3-O-ETHYL ASCORBIC ACID",
        "Retinaldehyde | RETINAL",
        "나이아신아마이드 | NIACINAMIDE",
        "정제수 | AQUA",
        "Iron Oxides (CI 77492) | CI 77492",
        "Iron Oxides (CI 77491, CI 77492) | IRON OXIDES",
        "CI 77499 / Iron Oxides | CI 77499",
        "Red 4 (Cl 14700) | CI 14700",
        "Red 33 Lake (17200) | CI 17200",
        "Whey Protein/Lactis Protein/Protéine Du Petit-Lait | WHEY PROTEIN",
        "Prunus Amygdalus Dulcis Oil / Sweet Almond Oil | PRUNUS AMYGDALUS DULCIS OIL",
        "Tea Tree (Melaleuca Alternifolia Leaf Oil) | MELALEUCA ALTERNIFOLIA LEAF OIL",
        "Citrus Medica Limonum (Lemon) Peel Oil | CITRUS LIMON PEEL OIL",
        "Magnesium Sulphate | MAGNESIUM SULFATE",
        "Certified Organic Glycerine | GLYCERIN",
        "Cerbomer | CARBOMER",
        "Pro-Vitamin B5 | PANTHENOL"
      })
  void a_name_is_found_in_any_usual_spelling(String printed, String inci) {
    assertThat(DICTIONARY.find(InciList.read(printed).entries().getFirst().name()))
        .map(Ingredient::inci)
        .contains(inci);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Secret Complex",
        "Dew Power 3000",
        "",
        "Acrylates/Wonder Copolymer",
        "Styrene/Acrylates",
        "Acrylamide/Sodium",
        "Lactobacillus/Secret Fruit Ferment Filtrate",
        "Bis-PEG/PPG-16/16 Dimethicone",
        "Gellidiela Acerosa (Algae) Extract",
        "Butyrospermum Parkii (Shea Butter) Unsaponifiables",
        "CI 99999"
      })
  void junk_is_no_name(String printed) {
    assertThat(DICTIONARY.find(printed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Retinol, RETINOID",
    "Hydroxypinacolone Retinoate, RETINOID",
    "Adapalene, RETINOID",
    "Tretinoin, RETINOID",
    "Retinyl Retinoate, RETINOID",
    "Retinaldehyde, RETINOID",
    "Capryloyl Salicylic Acid, BHA",
    "Homosalate, UV_FILTER",
    "Phenylene Bis-Diphenyltriazine, UV_FILTER",
    "Retinyl Glycolyl Shikimate, RETINYL_ESTER",
    "Ascorbyl Retinoate, RETINOID",
    "Ascorbyl Tocopheryl Maleate, VITAMIN_C_DERIVATIVE",
    "Niacinamide Ascorbate, NIACINAMIDE",
    "Octisalate, UV_FILTER",
    "Lactobionic Acid, PHA",
    "GHK-Cu, COPPER_PEPTIDE",
    "Palmitoyl Oligopeptide, PEPTIDE",
    "Retinyl Palmitate, RETINYL_ESTER",
    "Glycolic Acid, AHA",
    "Citric Acid, AHA",
    "Sodium Lactate, AHA",
    "Salicylic Acid, BHA",
    "Betaine Salicylate, BHA",
    "Ethylhexyl Salicylate, UV_FILTER",
    "Gluconolactone, PHA",
    "Ascorbic Acid, L_ASCORBIC_ACID",
    "Ascorbyl Glucoside, VITAMIN_C_DERIVATIVE",
    "Sodium Ascorbyl Phosphate, VITAMIN_C_DERIVATIVE",
    "Alpha-Arbutin, ARBUTIN",
    "Copper Tripeptide-1, COPPER_PEPTIDE",
    "Palmitoyl Tripeptide-1, PEPTIDE",
    "Palmitoyl Tripeptide-29, PEPTIDE",
    "Centella Asiatica Callus Extract, CENTELLA",
    "Madecassoside, CENTELLA",
    "Sodium Hyaluronate Crosspolymer-2, HYALURONIC",
    "Galactomyces Ferment Filtrate, FERMENT",
    "Sodium DNA, PDRN",
    "Zinc Oxide, UV_FILTER",
    "CI 77947, UV_FILTER"
  })
  void an_active_has_its_family(String printed, ActiveFamily family) {
    assertThat(DICTIONARY.find(printed).flatMap(Ingredient::family)).contains(family);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Glycerin",
        "Sodium Citrate",
        "Methyl Salicylate",
        "Hyaluronidase",
        "Leuconostoc/Radish Root Ferment Filtrate",
        "Sodium Hydroxide",
        "Lactose"
      })
  void what_only_sounds_like_an_active_has_none(String printed) {
    var found = DICTIONARY.find(printed);

    assertThat(found).isPresent();
    assertThat(found.flatMap(Ingredient::family)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ActiveFamily.class)
  void every_family_is_in_the_table(ActiveFamily family) {
    assertThat(DICTIONARY.of(family)).isNotEmpty();
  }

  @Test
  void a_name_without_end_is_no_name() {
    assertThat(DICTIONARY.find("Aqua (".repeat(200_000))).isEmpty();
  }

  @Test
  void an_ingredient_knows_its_other_names() {
    var niacinamide = DICTIONARY.exactly("niacinamide").orElseThrow();

    assertThat(DICTIONARY.synonyms(niacinamide)).contains("VITAMIN B3", "나이아신아마이드");
  }

  @Test
  void an_ingredient_has_its_official_number_and_functions() {
    var niacinamide = DICTIONARY.find("Niacinamide").orElseThrow();

    assertThat(niacinamide.cas()).contains("98-92-0");
    assertThat(niacinamide.functions()).isNotEmpty();
  }
}
