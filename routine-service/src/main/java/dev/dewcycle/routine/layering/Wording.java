package dev.dewcycle.routine.layering;

/** What the rules say to people, by rule. */
final class Wording {
  static final String L43 =
      "retinoids are not for pregnancy, their gentle esters included. Stop, and ask a doctor.";
  static final String L47 =
      "a damaged barrier takes no exfoliant, retinoid or ascorbic acid. Pause it for 7 to 14 days,"
          + " then come back with one active, once or twice a week.";
  static final String ALLERGEN =
      "it holds an ingredient that you are allergic to, at whatever level. Leave it out.";
  static final String PREFERENCE = "it holds an ingredient that you would rather avoid.";

  static final String RECALLED =
      "it is recalled. Do not use it until the recall is lifted; the finding says why.";

  static final String BOTH_DAILY =
      "a serum and an ampoule day after day are too much for most skin: irritation and breakouts"
          + " follow. Let the ampoule take the serum's place for a few weeks, or use it on some"
          + " nights only.";
  static final String OVERUSE =
      "an ampoule is a booster for one to four weeks. Daily use for longer than 28 days wants a"
          + " rest, or fewer nights a week.";
  static final String AMPOULE_DAYS =
      "ampoules on more than 28 days of eight weeks leave little time to rest.";

  static final String L01 =
      "a retinoid and an AHA on top of each other irritate more than either alone. Use them on"
          + " alternating nights, or one in the morning and one at night.";
  static final String L02 =
      "a retinoid and a BHA on top of each other dry and irritate. Use the BHA by day, or alternate"
          + " the nights.";
  static final String L06 = "two retinoids on one day add irritation, not effect. Keep one.";
  static final String L07 =
      "two products with different exfoliating acids at the same time are easily too much. One acid"
          + " at a time.";
  static final String L08 = "two products with an AHA on one day are easily too much. Keep one.";
  static final String L22 =
      "light breaks retinoids down, and they make skin sensitive to it. Move it to the evening.";

  static final String L19 =
      "an AHA makes skin sensitive to sun until a week after its last use, and no sunscreen covers"
          + " these mornings. Add one.";
  static final String L20 =
      "a retinoid makes skin sensitive to sun, and no sunscreen covers the next morning. Add one.";
  static final String L34 = "a sunscreen does nothing at night. It belongs last in the morning.";

  private Wording() {}
}
