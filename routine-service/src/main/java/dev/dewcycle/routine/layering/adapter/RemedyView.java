package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.routine.layering.Edit;
import dev.dewcycle.routine.layering.Remedy;
import java.util.List;

/** A way out of a finding in JSON. */
public record RemedyView(Edit.Kind kind, List<EditView> edits, String text) {
  static RemedyView of(Remedy remedy) {
    return new RemedyView(
        remedy.kind(), remedy.edits().stream().map(EditView::of).toList(), remedy.text());
  }
}
