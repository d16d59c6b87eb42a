package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.routine.layering.Edit;
import dev.dewcycle.routine.layering.Remedy;
import dev.dewcycle.routine.layering.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A way out of a finding in JSON. */
public record RemedyView(
    Edit.Kind kind, List<EditView> edits, @Schema(implementation = String.class) Text text) {
  static RemedyView of(Remedy remedy) {
    return new RemedyView(remedy.kind(), EditView.all(remedy.edits()), remedy.text());
  }
}
