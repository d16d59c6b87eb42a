package dev.dewcycle.catalog.classification;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Slot;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How a product of a role is used where its directions do not say. House defaults. */
record UsualUse(int usesPerWeek, Set<Slot> slots, Optional<Integer> longestUseDays) {
  private static final Set<Slot> BOTH = EnumSet.allOf(Slot.class);
  private static final Set<Slot> NIGHT = EnumSet.of(Slot.PM);
  private static final Set<Slot> MORNING = EnumSet.of(Slot.AM);

  /** A treatment phase is at most 4 weeks. */
  private static final int LONGEST_PHASE = 28;

  static UsualUse of(Category role) {
    return switch (role) {
      case OIL_CLEANSER -> new UsualUse(7, NIGHT, Optional.empty());
      case SCRUB -> new UsualUse(1, NIGHT, Optional.empty());
      case WASH_OFF_MASK, SHEET_MASK, SLEEPING_MASK -> new UsualUse(2, NIGHT, Optional.empty());
      case EXFOLIATING_TONER -> new UsualUse(3, NIGHT, Optional.empty());
      case AMPOULE -> new UsualUse(7, NIGHT, Optional.of(LONGEST_PHASE));
      case SPOT_TREATMENT, FACE_OIL -> new UsualUse(7, NIGHT, Optional.empty());
      case SUNSCREEN -> new UsualUse(7, MORNING, Optional.empty());
      case CLEANSER, HYDRATING_TONER, PAD, MIST, ESSENCE, SERUM, EYE_CREAM, MOISTURIZER, OTHER ->
          new UsualUse(14, BOTH, Optional.empty());
    };
  }
}
