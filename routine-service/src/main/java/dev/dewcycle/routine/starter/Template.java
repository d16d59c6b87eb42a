package dev.dewcycle.routine.starter;

import static dev.dewcycle.events.ActiveFamily.ADENOSINE;
import static dev.dewcycle.events.ActiveFamily.ARBUTIN;
import static dev.dewcycle.events.ActiveFamily.BAKUCHIOL;
import static dev.dewcycle.events.ActiveFamily.CENTELLA;
import static dev.dewcycle.events.ActiveFamily.CERAMIDE;
import static dev.dewcycle.events.ActiveFamily.HYALURONIC;
import static dev.dewcycle.events.ActiveFamily.NIACINAMIDE;
import static dev.dewcycle.events.ActiveFamily.PANTHENOL;
import static dev.dewcycle.events.ActiveFamily.PEPTIDE;
import static dev.dewcycle.events.ActiveFamily.RETINOID;
import static dev.dewcycle.events.ActiveFamily.TRANEXAMIC_ACID;
import static dev.dewcycle.events.ActiveFamily.VITAMIN_C_DERIVATIVE;
import static dev.dewcycle.events.Category.CLEANSER;
import static dev.dewcycle.events.Category.EYE_CREAM;
import static dev.dewcycle.events.Category.HYDRATING_TONER;
import static dev.dewcycle.events.Category.MOISTURIZER;
import static dev.dewcycle.events.Category.OIL_CLEANSER;
import static dev.dewcycle.events.Category.SERUM;
import static dev.dewcycle.events.Category.SHEET_MASK;
import static dev.dewcycle.events.Category.SUNSCREEN;
import static dev.dewcycle.events.Slot.AM;
import static dev.dewcycle.events.Slot.PM;
import static dev.dewcycle.routine.starter.Content.gentle;
import static dev.dewcycle.routine.starter.Content.oneOf;
import static dev.dewcycle.routine.starter.Content.supportive;
import static dev.dewcycle.routine.starter.Step.daily;
import static dev.dewcycle.routine.starter.Step.weekly;

import java.util.List;

/**
 * Routines to start with. Steps stand in the order in which they are filled: what others need comes
 * first, such as the sunscreen that a retinoid asks for.
 */
public enum Template {
  BEGINNER(
      daily(SUNSCREEN, gentle(), AM),
      daily(CLEANSER, gentle(), PM),
      daily(MOISTURIZER, gentle(), AM, PM),
      daily(HYDRATING_TONER, gentle(), AM, PM),
      daily(SERUM, gentle(), AM, PM)),

  SENSITIVE(
      daily(SUNSCREEN, supportive(), AM),
      daily(CLEANSER, supportive(), PM),
      daily(MOISTURIZER, supportive(), AM, PM),
      daily(SERUM, supportive(CENTELLA, PANTHENOL, CERAMIDE, HYALURONIC), PM)),

  BEGINNER_40S(
      daily(SUNSCREEN, gentle(), AM),
      daily(OIL_CLEANSER, gentle(), PM),
      daily(CLEANSER, gentle(), PM),
      daily(MOISTURIZER, gentle(), AM, PM),
      daily(HYDRATING_TONER, gentle(), AM, PM),
      daily(SERUM, oneOf(PEPTIDE, ADENOSINE, BAKUCHIOL, NIACINAMIDE), AM, PM),
      daily(EYE_CREAM, gentle(), PM)),

  /** Two nights a week: more is for later weeks. */
  RETINOL_IN_A_K_ROUTINE(
      daily(SUNSCREEN, gentle(), AM),
      daily(CLEANSER, gentle(), PM),
      daily(MOISTURIZER, gentle(), AM, PM),
      daily(HYDRATING_TONER, gentle(), AM, PM),
      weekly(SERUM, 2, oneOf(RETINOID), PM),
      daily(SERUM, oneOf(NIACINAMIDE), AM)),

  BRIGHTENING_BEFORE_A_WEDDING(
      daily(SUNSCREEN, gentle(), AM),
      daily(CLEANSER, gentle(), PM),
      daily(MOISTURIZER, gentle(), AM, PM),
      daily(HYDRATING_TONER, gentle(), AM, PM),
      daily(SERUM, oneOf(VITAMIN_C_DERIVATIVE, NIACINAMIDE, ARBUTIN, TRANEXAMIC_ACID), AM, PM),
      weekly(SHEET_MASK, 2, gentle(), PM));

  private final List<Step> steps;

  Template(Step... steps) {
    this.steps = List.of(steps);
  }

  public List<Step> steps() {
    return steps;
  }
}
