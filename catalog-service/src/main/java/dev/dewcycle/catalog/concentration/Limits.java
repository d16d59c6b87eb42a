package dev.dewcycle.catalog.concentration;

import dev.dewcycle.catalog.ingredient.NamedIngredient;
import dev.dewcycle.catalog.ingredient.Tables;
import dev.dewcycle.events.ActiveFamily;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The highest shares that rules allow, {@code limits.txt}. Law bounds a range: that a product keeps
 * it is taken for granted until a figure says otherwise. Advice bounds nothing; what is over it is
 * reported all the same.
 */
final class Limits {
  private static final Map<String, List<Limit>> LIMITS = read();

  private Limits() {}

  /** Which products a limit is for. */
  enum Scope {
    ALL,
    LEAVE_ON,
    FACE,
    FACE_LEAVE_ON;

    boolean covers(SoldAs soldAs) {
      return switch (this) {
        case ALL -> true;
        case LEAVE_ON -> !soldAs.rinsedOff();
        case FACE -> soldAs.forTheFace();
        case FACE_LEAVE_ON -> soldAs.forTheFace() && !soldAs.rinsedOff();
      };
    }
  }

  enum Force {
    LAW,
    ADVICE
  }

  /**
   * A highest share.
   *
   * @param percent % w/w, included
   */
  record Limit(double percent, Scope scope, Force force, String source) {
    boolean law() {
      return force == Force.LAW;
    }

    /** Whether even the lowest share that is possible is over the limit. */
    Optional<Contradiction> exceeded(Entry entry, Range range) {
      return range.min() > percent
          ? Optional.of(
              new Contradiction(
                  Contradiction.Kind.OVER_LIMIT, entry.inci(), range.min(), percent, source))
          : Optional.empty();
    }
  }

  /** The limit of an ingredient in such a product: by its own name, else by its family. */
  static Optional<Limit> of(NamedIngredient ingredient, SoldAs soldAs) {
    return of(ingredient.inci(), soldAs)
        .or(() -> ingredient.family().flatMap(family -> of(family.name(), soldAs)));
  }

  /** Every limit of an ingredient, whatever it is sold as: by its own name, else by its family. */
  static List<Limit> all(String inci, Optional<ActiveFamily> family) {
    var own = LIMITS.getOrDefault(inci, List.of());
    return own.isEmpty()
        ? family.map(of -> LIMITS.getOrDefault(of.name(), List.of())).orElse(List.of())
        : own;
  }

  private static Optional<Limit> of(String name, SoldAs soldAs) {
    return LIMITS.getOrDefault(name, List.of()).stream()
        .filter(limit -> limit.scope().covers(soldAs))
        .findFirst();
  }

  private static Map<String, List<Limit>> read() {
    var limits = new HashMap<String, List<Limit>>();
    for (var cells : Tables.rows(Tables.lines(Limits.class, "limits.txt"))) {
      var percent = Double.parseDouble(cells.get(1));
      var scope = Scope.valueOf(cells.get(2));
      var force = Force.valueOf(cells.get(3));
      limits
          .computeIfAbsent(cells.get(0), name -> new ArrayList<>())
          .add(new Limit(percent, scope, force, cells.get(4)));
    }
    return limits;
  }
}
