package dev.dewcycle.catalog.classification;

import dev.dewcycle.catalog.concentration.Declared;
import dev.dewcycle.catalog.ingredient.Dictionary;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Texture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Formulas in a sentence, and what the shipped analyser says of them. */
public final class Formulas {
  private static final Analyser ANALYSER = new Analyser(Dictionary.packaged());

  private String name = "Dew";
  private final Category label;
  private Optional<String> ingredients = Optional.of("Aqua, Glycerin, Panthenol, Phenoxyethanol");
  private Optional<String> directions = Optional.empty();
  private final List<String> claims = new ArrayList<>();
  private Optional<Boolean> rinseOff = Optional.empty();
  private Optional<Texture> texture = Optional.empty();
  private final List<Declared> declared = new ArrayList<>();

  private Formulas(Category label) {
    this.label = label;
  }

  public static Formulas sold(Category label) {
    return new Formulas(label);
  }

  Formulas named(String text) {
    name = text;
    return this;
  }

  public Formulas of(String list) {
    ingredients = Optional.of(list);
    return this;
  }

  public Formulas withoutList() {
    ingredients = Optional.empty();
    return this;
  }

  public Formulas with(String inci, double percent) {
    declared.add(new Declared(inci, percent));
    return this;
  }

  public Formulas directed(String text) {
    directions = Optional.of(text);
    return this;
  }

  Formulas claiming(String text) {
    claims.add(text);
    return this;
  }

  Formulas rinsedOff() {
    rinseOff = Optional.of(true);
    return this;
  }

  Formulas thick() {
    texture = Optional.of(Texture.VISCOUS);
    return this;
  }

  public Analysis analysed() {
    return ANALYSER.analyse(
        new Formula(name, label, ingredients, directions, claims, rinseOff, texture, declared));
  }
}
