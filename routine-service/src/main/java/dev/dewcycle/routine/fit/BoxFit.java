package dev.dewcycle.routine.fit;

import dev.dewcycle.routine.layering.Breach;
import dev.dewcycle.routine.layering.Edit;
import java.util.List;

/**
 * How a box fits as a whole.
 *
 * @param products each by itself, in the order of the box
 * @param news what is found with all of them together, used as they are meant: the gravest first
 * @param changes which together take away everything at CAUTION or above; empty where none are
 *     needed or none were found
 * @param substitutes for what does not fit, out of the candidates
 */
public record BoxFit(
    Verdict verdict,
    List<ProductFit> products,
    List<Breach> news,
    List<Edit> changes,
    List<Substitute> substitutes,
    Coverage coverage) {
  public BoxFit {
    products = List.copyOf(products);
    news = List.copyOf(news);
    changes = List.copyOf(changes);
    substitutes = List.copyOf(substitutes);
  }
}
