package dev.dewcycle.routine.layering;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.subscriber.Avoid;
import java.util.List;

/** What a rule of the book can look for, and the numbers that it may be given. */
enum RuleKind {
  AMPOULE_DAYS,
  AMPOULE_FREQUENCY,
  AVOIDED,
  BESIDE_MEDICINE,
  BOTH_DAILY,
  COMBINED,
  EXFOLIATION,
  IRRITANTS_IN_SLOT,
  IRRITANTS_ON_DAY,
  NEW_ACTIVES,
  NOT_IN_SLOT,
  OVERUSE,
  PAIR,
  PHASE_LENGTH,
  PHASE_REST,
  REACTED_TO,
  RECALLED,
  ROLE_IN_SLOT,
  START_UP,
  UNSAFE_FOR,
  WITHOUT_SUNSCREEN;

  private static final int MOST_DAYS = 63;

  /**
   * The rule.
   *
   * @param conflicts the pairs that take the word from the rules of load
   */
  Rule rule(RuleText text, Fields f, List<Pair> conflicts) {
    return switch (this) {
      case AMPOULE_DAYS ->
          new AmpouleDays(text, f.number("most", 1, MOST_DAYS), f.number("span", 1, MOST_DAYS));
      case AMPOULE_FREQUENCY -> new AmpouleFrequency(text);
      case AVOIDED -> new Avoided(text, f.word("why", Avoid.Why.class));
      case BESIDE_MEDICINE ->
          new BesideMedicine(text, f.actives("medicines"), f.actives("families"));
      case BOTH_DAILY -> new BothDaily(text, f.number("days", 2, BothDaily.SPAN));
      case COMBINED -> new Combined(text, f.actives("one"), f.actives("other"));
      case EXFOLIATION ->
          new Exfoliation(
              text, f.actives("families"), f.number("most", 1, 14), f.number("sensitive", 1, 14));
      case IRRITANTS_IN_SLOT -> new IrritantsInSlot(text, conflicts);
      case IRRITANTS_ON_DAY -> new IrritantsOnDay(text, f.number("most", 1, 9), conflicts);
      case NEW_ACTIVES -> new NewActives(text, f.number("days", 1, MOST_DAYS));
      case NOT_IN_SLOT -> new NotInSlot(text, f.actives("families"), f.word("slot", Slot.class));
      case OVERUSE -> new Overuse(text, f.number("days", 1, MOST_DAYS));
      case PAIR -> pair(text, f);
      case PHASE_LENGTH -> new PhaseLength(text, f.number("days", 1, MOST_DAYS));
      case PHASE_REST -> new PhaseRest(text, f.number("days", 1, MOST_DAYS));
      case REACTED_TO -> new ReactedTo(text);
      case RECALLED -> new Recalled(text);
      case ROLE_IN_SLOT ->
          new RoleInSlot(text, f.word("role", Category.class), f.word("slot", Slot.class));
      case START_UP ->
          new StartUp(text, f.actives("families"), f.number("first", 1, 6), f.number("more", 1, 6));
      case UNSAFE_FOR ->
          new UnsafeFor(text, f.word("condition", Condition.class), f.actives("families"));
      case WITHOUT_SUNSCREEN ->
          new WithoutSunscreen(text, f.actives("families"), f.number("mornings", 1, MOST_DAYS));
    };
  }

  private static Pair pair(RuleText text, Fields f) {
    if (text.scope() != Scope.SAME_SLOT && text.scope() != Scope.SAME_DAY) {
      throw f.wrong("a pair has the scope SAME_SLOT or SAME_DAY, not " + text.scope());
    }
    return new Pair(text, f.actives("one"), f.actives("other"), f.optionalActives("unless"));
  }
}
