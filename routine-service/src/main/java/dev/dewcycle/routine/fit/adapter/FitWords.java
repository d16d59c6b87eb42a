package dev.dewcycle.routine.fit.adapter;

import dev.dewcycle.events.Slot;
import dev.dewcycle.kit.web.Texts;
import dev.dewcycle.routine.layering.Breach;
import dev.dewcycle.routine.layering.Edit;
import dev.dewcycle.routine.layering.Finding;
import dev.dewcycle.routine.layering.Language;
import dev.dewcycle.routine.layering.Text;
import dev.dewcycle.routine.layering.Window;
import dev.dewcycle.routine.product.Product;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is said about fits, in the reader's language. */
final class FitWords {
  private static final int WEEK = 7;

  private final Texts texts;
  private final Language language;

  FitWords(Texts texts) {
    this.texts = texts;
    this.language = texts.locale().getLanguage().equals("ko") ? Language.KO : Language.EN;
  }

  String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  String text(Text text) {
    return text.in(language);
  }

  List<FoundView> found(List<Breach> news, String owner, LocalDate today) {
    var window = new Window(today, Window.MAX_DAYS);
    return news.stream()
        .map(breach -> FoundView.of(Finding.of(breach, owner, window), this))
        .toList();
  }

  List<ChangeView> changes(List<Edit> edits, Map<UUID, Product> products) {
    return edits.stream().map(edit -> ChangeView.of(edit, text(edit, products))).toList();
  }

  private String text(Edit edit, Map<UUID, Product> products) {
    return switch (edit) {
      case Edit.MoveSlot(var product, _, Slot to) ->
          text("change.move." + to, name(product, products));
      case Edit.SetCadence(var product, _, var cadence) ->
          text(
              "change.cadence",
              name(product, products),
              Math.max(1, Math.round(cadence.timesADay() * WEEK)));
      case Edit.PauseUntil(var product, _, var until) ->
          text("change.later", name(product, products), until.toString());
      case Edit.Drop(var product, Slot slot) ->
          text("change.drop." + slot, name(product, products));
      case Edit.AddSunscreen _ -> text("change.sunscreen");
    };
  }

  private static String name(UUID id, Map<UUID, Product> products) {
    return Optional.ofNullable(products.get(id)).map(Product::name).orElse(id.toString());
  }
}
