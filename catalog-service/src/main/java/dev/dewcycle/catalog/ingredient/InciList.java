package dev.dewcycle.catalog.ingredient;

import java.util.ArrayList;
import java.util.List;

/**
 * A printed ingredient list, cut into its entries. Any text can be read: what makes no sense stays
 * as an entry with an unknown name. Time grows with the length of the text only.
 */
public record InciList(List<ListedIngredient> entries) {

  public InciList {
    entries = List.copyOf(entries);
  }

  /** Reads a list as brands print it, dirt included. Never throws. */
  public static InciList read(String printed) {
    var entries = new ArrayList<ListedIngredient>();
    for (var piece : new ListCutter(PlainText.of(printed)).pieces()) {
      var percent = PrintedPercent.in(piece.text());
      var name = EntryName.of(percent.rest());
      if (!name.isEmpty()) {
        entries.add(
            new ListedIngredient(
                entries.size() + 1,
                piece.part(),
                printed.substring(piece.start(), piece.end()),
                name,
                percent.percent(),
                piece.mayContain(),
                piece.apart()));
      }
    }
    return new InciList(entries);
  }
}
