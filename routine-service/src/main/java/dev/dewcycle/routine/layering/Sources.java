package dev.dewcycle.routine.layering;

import java.util.List;

/** Where the rules come from. */
final class Sources {
  static final List<String> ARTICLES =
      List.of(
          "What's the Difference between Ampoules and Serums? (article on K-beauty)",
          "Ampoule vs Serum: What's the Real Difference (And Which One You Actually Need)"
              + " (article on K-beauty)");
  static final List<String> PREGNANCY =
      List.of(
          "https://jcadonline.com/skin-changes-topical-products-pregnancy/",
          "https://www.prescriptionskin.com.au/blogs/journal/prescription-skincare-during-pregnancy",
          "https://www.mcleanskin.com/pregnancy-safe-skin-care/");
  static final List<String> BARRIER =
      List.of(
          "https://skn.coach/insights/over-exfoliated-skin-barrier-reset",
          "https://yourbestselves.com/should-i-stop-exfoliating-if-my-skin-barrier-is-damaged");
  static final List<String> RETINOID_AHA =
      List.of(
          "https://www.womanandhomemagazine.co.za/?p=133816",
          "https://www.knoxderm.com/tag/alpha-hydroxy-acid/");
  static final List<String> RETINOID_BHA =
      List.of(
          "https://www.womanandhomemagazine.co.za/?p=133816",
          "https://www.schweigerderm.com/press/everything-you-need-to-know-about-using-retinol-for-acne/",
          "https://www.doctorrogers.com/blogs/blog/which-skincare-ingredients-should-not-be-used-together-dermatologist-explains");
  static final List<String> TWO_RETINOIDS =
      List.of(
          "https://www.glam.com/stories/why-you-shouldnt-mix-multiple-types-of-retinoids-together/");
  static final List<String> TWO_ACIDS =
      List.of(
          "https://www.doctorrogers.com/blogs/blog/which-skincare-ingredients-should-not-be-used-together-dermatologist-explains",
          "https://skn.coach/insights/over-exfoliated-skin-barrier-reset",
          "https://yourbestselves.com/should-i-stop-exfoliating-if-my-skin-barrier-is-damaged");
  static final List<String> RETINOID_AT_NIGHT =
      List.of(
          "https://mdaire.com/blogs/mdaire-blog/the-truth-about-layering-skincare-actives-what-you-can-and-cant-mix",
          "https://sites.google.com/a/villagedermatologyhouston.com/website/retinoids");
  static final List<String> AHA_SUN =
      List.of(
          "https://www.fda.gov/regulatory-information/search-fda-guidance-documents/guidance-industry-labeling-cosmetics-containing-alpha-hydroxy-acids",
          "https://www.nailsmag.com/391972/cir-affirms-safety-of-ahas");
  static final List<String> RETINOID_SUN =
      List.of(
          "https://www.knoxderm.com/tag/alpha-hydroxy-acid/",
          "https://sites.google.com/a/villagedermatologyhouston.com/website/retinoids");
  static final List<String> LAYER_ORDER =
      List.of(
          "https://www.americanspa.com/treatments/american-academy-dermatology-shares-how-get-most-out-your-skincare-products",
          "https://shopllusso.com/blogs/skin-school/essence-vs-serum-vs-ampoule-vs-toner-the-difference");

  private Sources() {}
}
