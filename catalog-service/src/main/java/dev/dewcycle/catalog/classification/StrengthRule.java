package dev.dewcycle.catalog.classification;

import dev.dewcycle.catalog.concentration.Range;
import dev.dewcycle.catalog.concentration.UsualRange;
import dev.dewcycle.events.Strength;
import java.util.ArrayList;
import java.util.List;

/**
 * Strength: the strongest active's share against its usual range. An active that may be on either
 * side of the range makes the strength unknown, unless another one is high for sure.
 */
final class StrengthRule {
  private StrengthRule() {}

  /** The weakest and the strongest that an active can be. */
  private record Span(Strength least, Strength most) {
    static final Span NONE = new Span(Strength.MILD, Strength.MILD);

    static Span of(Range share, UsualRange usual) {
      return new Span(level(share.min(), usual), level(share.max(), usual));
    }

    Span or(Span other) {
      return new Span(stronger(least, other.least), stronger(most, other.most));
    }

    Strength decided() {
      return least == most ? least : Strength.UNKNOWN;
    }

    private static Strength level(double percent, UsualRange usual) {
      if (percent > usual.to()) {
        return Strength.HIGH;
      }
      return percent < usual.from() ? Strength.MILD : Strength.MODERATE;
    }

    private static Strength stronger(Strength one, Strength other) {
      return one.compareTo(other) >= 0 ? one : other;
    }
  }

  static Judged<Strength> judge(List<AnalysedIngredient> ingredients) {
    var actives = ingredients.stream().filter(AnalysedIngredient::works).toList();
    if (actives.isEmpty()) {
      return Judged.because(Strength.MILD, Reason.of(Reason.Code.NO_ACTIVE));
    }
    var reasons = new ArrayList<Reason>();
    var span = Span.NONE;
    var measured = false;
    for (var active : actives) {
      var usual = active.usualRange();
      if (usual.isEmpty()) {
        reasons.add(Reason.of(Reason.Code.NO_USUAL_RANGE, active.inci()));
        continue;
      }
      measured = true;
      var own = Span.of(active.share(), usual.get());
      span = span.or(own);
      reasons.add(reason(active, own.decided(), usual.get()));
    }
    return new Judged<>(measured ? span.decided() : Strength.UNKNOWN, reasons);
  }

  private static Reason reason(AnalysedIngredient active, Strength strength, UsualRange usual) {
    var share = active.share();
    return switch (strength) {
      case HIGH -> Reason.of(Reason.Code.ABOVE_USUAL_RANGE, active.inci(), share.min(), usual.to());
      case MILD ->
          Reason.of(Reason.Code.BELOW_USUAL_RANGE, active.inci(), share.max(), usual.from());
      case MODERATE -> reason(Reason.Code.WITHIN_USUAL_RANGE, active, usual);
      case UNKNOWN -> reason(Reason.Code.SHARE_TOO_VAGUE, active, usual);
    };
  }

  private static Reason reason(Reason.Code code, AnalysedIngredient active, UsualRange usual) {
    var share = active.share();
    return Reason.of(code, active.inci(), share.min(), share.max(), usual.from(), usual.to());
  }
}
