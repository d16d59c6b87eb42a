package dev.dewcycle.catalog.classification;

import dev.dewcycle.events.Category;
import dev.dewcycle.events.Strength;

/**
 * What a product sold as serum or ampoule really is; the first rule that fits decides. Any other
 * label stands: an "Ampoule Cream" is a moisturizer, for its name never decides.
 */
final class RoleRule {
  /** The longest course that makes an ampoule, days: 8 weeks. */
  private static final int LONGEST_COURSE = 56;

  private static final int SELDOM = 4;

  private RoleRule() {}

  static Judged<Category> judge(Category label, Directions directions, Strength strength) {
    if (label != Category.SERUM && label != Category.AMPOULE) {
      return Judged.because(label, Reason.of(Reason.Code.LABEL_STANDS));
    }
    var strong = strength == Strength.HIGH;
    var course = directions.courseDays().filter(days -> days <= LONGEST_COURSE);
    if (course.isPresent()) {
      return Judged.because(
          Category.AMPOULE, Reason.of(Reason.Code.DIRECTIONS_NAME_A_COURSE, course.get()));
    }
    var seldom = directions.usesPerWeek().filter(uses -> uses <= SELDOM);
    if (seldom.isPresent() && strong) {
      return Judged.because(
          Category.AMPOULE, Reason.of(Reason.Code.SELDOM_AND_STRONG, seldom.get()));
    }
    if (directions.daily() && directions.courseDays().isEmpty() && !strong) {
      return Judged.because(Category.SERUM, Reason.of(Reason.Code.DAILY_WITHOUT_END));
    }
    if (strong) {
      return Judged.because(Category.AMPOULE, Reason.of(Reason.Code.STRONG));
    }
    return Judged.because(label, Reason.of(Reason.Code.UNDECIDED));
  }
}
