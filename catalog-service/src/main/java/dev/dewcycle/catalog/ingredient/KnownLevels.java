package dev.dewcycle.catalog.ingredient;

import java.util.List;
import java.util.Optional;

/**
 * What is usual and allowed of an ingredient, as far as a table says so; the tables lie elsewhere.
 */
public interface KnownLevels {
  /**
   * A usual leave-on range.
   *
   * @param from % w/w, included
   * @param to % w/w, included
   */
  record Usual(double from, double to, String source) {}

  /**
   * The most that a rule or an authority allows.
   *
   * @param atMost % w/w, included
   * @param products which it is for: ALL, LEAVE_ON, FACE or FACE_LEAVE_ON
   * @param law whether it is law; else it is advice
   */
  record Limit(double atMost, String products, boolean law, String source) {}

  Optional<Usual> usual(Ingredient ingredient);

  List<Limit> limits(Ingredient ingredient);
}
