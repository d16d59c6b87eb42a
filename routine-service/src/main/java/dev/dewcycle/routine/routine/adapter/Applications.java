package dev.dewcycle.routine.routine.adapter;

import dev.dewcycle.routine.cadence.adapter.Faults;
import dev.dewcycle.routine.product.adapter.ProductReferences;
import dev.dewcycle.routine.product.adapter.ProductReferences.Reference;
import dev.dewcycle.routine.routine.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Turns applications as they were sent into wanted ones; 422 with every fault where it cannot. */
@ApplicationScoped
public class Applications {
  @Inject ProductReferences products;

  /**
   * Reads a list of applications.
   *
   * @param pointer of the list in the request, such as {@code #/applications}
   */
  public List<Wanted> read(String pointer, List<NewApplication> sent) {
    var faults = new Faults();
    var references = new ArrayList<Reference>();
    for (var i = 0; i < sent.size(); i++) {
      var at = pointer + "/" + i;
      sent.get(i).check(at, faults);
      references.add(new Reference(at + "/product", sent.get(i).product()));
    }
    faults.raise();
    var ids = products.resolve(references);
    return sent.stream().map(one -> one.wanted(ids.get(one.product()))).toList();
  }
}
