package dev.dewcycle.catalog.comparison.adapter;

/** The example of the API's description; a test holds it against a real answer. */
final class ComparisonExample {
  static final String JSON =
      """
      {
        "left": {
          "id": "0199a6f2-5d1c-7c40-9d6e-3f5a1c0b7e11",
          "version": 1,
          "withdrawn": false,
          "brand": "Haneul Lab",
          "name": "Dew Serum",
          "label": "SERUM",
          "role": "SERUM",
          "boost": false,
          "contentKnown": true,
          "traits": {
            "concentration": {
              "level": "MODERATE",
              "active": "NIACINAMIDE",
              "share": {"min": 4.0, "max": 4.0, "basis": "DECLARED"},
              "basis": "CONTENT"
            },
            "frequency": {"usesPerWeek": 14, "slots": ["AM", "PM"], "basis": "DIRECTIONS"},
            "purpose": {"aim": "MAINTENANCE", "speed": "GRADUAL", "basis": "ROLE"},
            "tolerance": {"irritation": "LOW", "basis": "CONTENT"}
          }
        },
        "right": {
          "id": "0199a6f2-61aa-7b03-8a11-90c2d4e6f822",
          "version": 1,
          "withdrawn": false,
          "brand": "Moss & Moon",
          "name": "Bright Burst Ampoule",
          "label": "AMPOULE",
          "role": "AMPOULE",
          "boost": false,
          "contentKnown": true,
          "traits": {
            "concentration": {
              "level": "HIGH",
              "active": "NIACINAMIDE",
              "share": {"min": 10.0, "max": 10.0, "basis": "DECLARED"},
              "basis": "CONTENT"
            },
            "frequency": {
              "usesPerWeek": 7,
              "slots": ["PM"],
              "longestUseDays": 28,
              "basis": "DIRECTIONS"
            },
            "purpose": {"aim": "CORRECTION", "speed": "FAST", "basis": "ROLE"},
            "tolerance": {"irritation": "HIGH", "basis": "CONTENT"}
          }
        },
        "rows": [
          {
            "aspect": "CONCENTRATION",
            "verdict": "RIGHT_STRONGER",
            "left": "Moderate (NIACINAMIDE at 4 %)",
            "right": "High (NIACINAMIDE at 10 %)",
            "difference": "Bright Burst Ampoule is the more concentrated one."
          },
          {
            "aspect": "FREQUENCY",
            "verdict": "LEFT_OFTENER",
            "left": "Twice a day, mornings and evenings, without an end (by its directions)",
            "right": "Once a day, in the evening, for 28 days at most (by its directions)",
            "difference": "Dew Serum is the one for more days; Bright Burst Ampoule is used \
      less often or for a shorter time."
          },
          {
            "aspect": "PURPOSE",
            "verdict": "RIGHT_CORRECTS",
            "left": "Steady care; the effect builds up slowly",
            "right": "Correction or a boost; the effect shows soon",
            "difference": "Bright Burst Ampoule corrects or boosts for a short time; Dew \
      Serum maintains."
          },
          {
            "aspect": "TOLERANCE",
            "verdict": "LEFT_GENTLER",
            "left": "Hardly likely to irritate",
            "right": "Likely to irritate",
            "difference": "Dew Serum is easier to tolerate; Bright Burst Ampoule is more \
      likely to irritate."
          }
        ],
        "families": {
          "known": {"both": ["NIACINAMIDE"], "leftOnly": ["PANTHENOL"], "rightOnly": ["AHA"]},
          "text": "In both: niacinamide. Only in Dew Serum: panthenol. Only in Bright Burst \
      Ampoule: AHA."
        },
        "together": {
          "kind": "SERUM_AND_BOOST",
          "text": "Not both on every day: that is the most common mistake and leads to \
      irritation and breakouts. Let the one that boosts take the place of the serum for one \
      to four weeks, or use it on some nights only. Most people need no ampoule: a good serum \
      is enough."
        },
        "picks": [
          {
            "profile": "BEGINNER",
            "choice": "LEFT",
            "why": "ONLY_FIT",
            "text": "Beginners: Dew Serum. A first routine wants steady care and no boost."
          },
          {
            "profile": "SENSITIVE",
            "choice": "LEFT",
            "why": "ONLY_FIT",
            "text": "Sensitive skin: Dew Serum. It holds no active that is likely to irritate."
          },
          {
            "profile": "STEADY_CARE",
            "choice": "LEFT",
            "why": "ONLY_FIT",
            "text": "Steady care: Dew Serum. It can be used on and on, without an end."
          },
          {
            "profile": "ONE_CONCERN_SOON",
            "choice": "RIGHT",
            "why": "ONLY_FIT",
            "text": "One concern, better soon: Bright Burst Ampoule, for one to four weeks, \
      if the skin is used to actives. Test it on a small area well before the event."
          },
          {
            "profile": "DULL_OR_STRESSED",
            "choice": "RIGHT",
            "why": "ONLY_FIT",
            "text": "Dull or stressed skin: Bright Burst Ampoule, as a boost for a short \
      time, if the skin is used to actives."
          },
          {
            "profile": "CALM_IRRITATION",
            "choice": "LEFT",
            "why": "ONLY_FIT",
            "text": "Irritated skin: Dew Serum. It holds no family that irritates."
          },
          {
            "profile": "DAMAGED_BARRIER",
            "choice": "NEITHER",
            "why": "NONE_FITS",
            "text": "A damaged skin barrier: neither. Let it heal first, and see a doctor if \
      it does not."
          }
        ],
        "fits": {
          "left": ["BEGINNER", "SENSITIVE", "STEADY_CARE", "CALM_IRRITATION"],
          "right": ["ONE_CONCERN_SOON", "DULL_OR_STRESSED"],
          "leftText": "Dew Serum fits: beginners; sensitive skin; steady care over a long \
      time; irritated skin that wants calm.",
          "rightText": "Bright Burst Ampoule fits: one concern that should be better soon, \
      say before an event; skin that is dull or stressed for the moment."
        }
      }
      """;

  private ComparisonExample() {}
}
