package dev.dewcycle.catalog.concentration;

import dev.dewcycle.catalog.ingredient.NamedIngredient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures that are named for the entries of a list: declared ones win over printed ones. */
final class Figures {
  private final Map<Integer, Double> byIndex = new HashMap<>();
  private final List<Contradiction> contradictions = new ArrayList<>();

  private Figures() {}

  static Figures of(List<NamedIngredient> ingredients, List<Declared> declared, NamedAs namedAs) {
    var figures = new Figures();
    var byInci = new HashMap<String, Double>();
    declared.forEach(figure -> byInci.putIfAbsent(namedAs.inci(figure.inci()), figure.percent()));
    for (int i = 0; i < ingredients.size(); i++) {
      var inci = ingredients.get(i).inci();
      var stated = Optional.ofNullable(byInci.remove(inci));
      figures.add(i, inci, stated, ingredients.get(i).listed().percent());
    }
    return figures;
  }

  Optional<Double> of(int index) {
    return Optional.ofNullable(byIndex.get(index));
  }

  List<Contradiction> contradictions() {
    return contradictions;
  }

  private void add(int index, String inci, Optional<Double> stated, Optional<Double> printed) {
    stated.or(() -> printed).ifPresent(percent -> byIndex.put(index, percent));
    if (stated.isPresent() && printed.isPresent() && !stated.equals(printed)) {
      contradictions.add(
          new Contradiction(
              Contradiction.Kind.PRINTED_OTHERWISE, inci, stated.get(), printed.get(), inci));
    }
  }
}
