package dev.dewcycle.routine.layering;

/**
 * Something that happens too often in some span of days.
 *
 * @param span days
 * @param most times that are not too often, at least 1
 */
record Crowd(int span, int most) {

  /**
   * The days of every span with too many that reaches into {@code inside}; those outside too.
   *
   * @param mornings days on which it happens
   * @param evenings days on which it happens, once more where both have the day
   */
  DaySet days(DaySet mornings, DaySet evenings, DaySet inside) {
    var all = mornings.or(evenings);
    var crowded = DaySet.NONE;
    if (mornings.count() + evenings.count() <= most || inside.isEmpty()) {
      return crowded;
    }
    // A span that is too full stays so when it is moved to the first day that counts.
    var last = inside.last();
    for (var day = all.nextFrom(inside.nextFrom(0) - span + 1); day <= last; ) {
      var end = day + span - 1;
      var days = DaySet.between(day, end);
      if (mornings.and(days).count() + evenings.and(days).count() > most && inside.meets(days)) {
        crowded = crowded.or(all.and(days));
      }
      day = all.nextFrom(day + 1);
    }
    return crowded;
  }
}
