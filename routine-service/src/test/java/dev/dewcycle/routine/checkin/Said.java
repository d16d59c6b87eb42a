package dev.dewcycle.routine.checkin;

import dev.dewcycle.routine.checkin.Observation.Degree;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Answers in tests: {@code mild(STINGING)}. */
final class Said {
  private Said() {}

  /** Neither well nor bad, without a sign. */
  static Answers soSo() {
    return new Answers(3, Optional.of(0), Optional.of(3), List.of());
  }

  static Answers allWell() {
    return new Answers(5, Optional.of(1), Optional.of(4), List.of());
  }

  static Answers comfort(int comfort) {
    return new Answers(comfort, Optional.of(1), Optional.of(4), List.of());
  }

  static Answers effect(int effect) {
    return new Answers(4, Optional.of(effect), Optional.of(4), List.of());
  }

  static Answers liking(int liking) {
    return new Answers(4, Optional.of(1), Optional.of(liking), List.of());
  }

  static Answers mild(Sign... signs) {
    return observed(Degree.MILD, signs);
  }

  static Answers severe(Sign... signs) {
    return observed(Degree.SEVERE, signs);
  }

  private static Answers observed(Degree degree, Sign... signs) {
    return new Answers(
        4,
        Optional.of(1),
        Optional.of(4),
        Arrays.stream(signs).map(sign -> new Observation(sign, degree)).toList());
  }
}
