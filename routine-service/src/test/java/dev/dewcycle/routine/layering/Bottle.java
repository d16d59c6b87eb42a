package dev.dewcycle.routine.layering;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.ConcentrationBasis;
import dev.dewcycle.events.IngredientFact;
import dev.dewcycle.events.Recall;
import dev.dewcycle.events.RecallAction;
import dev.dewcycle.events.Slot;
import dev.dewcycle.events.Strength;
import dev.dewcycle.events.Texture;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A product in a test, and how it is used: {@code retinol().on(PM, MONDAY)}. */
public record Bottle(
    String name,
    Category role,
    boolean boost,
    boolean contentKnown,
    Optional<Integer> spf,
    Optional<Texture> texture,
    Optional<Integer> usesPerWeek,
    Optional<Integer> courseDays,
    List<IngredientFact> ingredients,
    Optional<Recall> recall) {

  /** Monday, the day on which tests begin unless they say otherwise. */
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  public static Bottle bottle(String name, Category role) {
    return new Bottle(
        name,
        role,
        false,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** With directions: so many uses a week at most, for so many days. */
  public Bottle directed(int uses, int days) {
    return new Bottle(
        name,
        role,
        boost,
        contentKnown,
        spf,
        texture,
        Optional.of(uses),
        Optional.of(days),
        ingredients,
        recall);
  }

  public static Bottle retinol() {
    return bottle("Retinol Serum", Category.SERUM).with("RETINOL", ActiveFamily.RETINOID);
  }

  public static Bottle retinal() {
    return bottle("Retinal Cream", Category.MOISTURIZER).with("RETINAL", ActiveFamily.RETINOID);
  }

  public static Bottle glycolic() {
    return bottle("Glycolic Toner", Category.EXFOLIATING_TONER)
        .with("GLYCOLIC ACID", ActiveFamily.AHA);
  }

  public static Bottle lactic() {
    return bottle("Lactic Pads", Category.PAD).with("LACTIC ACID", ActiveFamily.AHA);
  }

  public static Bottle salicylic() {
    return bottle("Salicylic Toner", Category.EXFOLIATING_TONER)
        .with("SALICYLIC ACID", ActiveFamily.BHA);
  }

  public static Bottle serum() {
    return bottle("Daily Serum", Category.SERUM).with("NIACINAMIDE", ActiveFamily.NIACINAMIDE);
  }

  public static Bottle ampoule() {
    return bottle("Bright Ampoule", Category.AMPOULE)
        .with("NIACINAMIDE", ActiveFamily.NIACINAMIDE)
        .with("TRANEXAMIC ACID", ActiveFamily.TRANEXAMIC_ACID);
  }

  public static Bottle cream() {
    return bottle("Ceramide Cream", Category.MOISTURIZER)
        .with("CERAMIDE NP", ActiveFamily.CERAMIDE);
  }

  public static Bottle sunscreen() {
    return bottle("Sun Milk", Category.SUNSCREEN).with("ZINC OXIDE", ActiveFamily.UV_FILTER);
  }

  public Bottle with(String inci, ActiveFamily family) {
    return and(inci, Optional.of(family), true);
  }

  /** An active below the level at which it counts. */
  public Bottle withTraceOf(String inci, ActiveFamily family) {
    return and(inci, Optional.of(family), false);
  }

  public Bottle with(String inci) {
    return and(inci, Optional.empty(), false);
  }

  private Bottle and(String inci, Optional<ActiveFamily> family, boolean exposed) {
    var more = new ArrayList<>(ingredients);
    more.add(new IngredientFact(inci, family, exposed, 0, 10, ConcentrationBasis.LIST_ORDER));
    return new Bottle(
        name, role, boost, contentKnown, spf, texture, usesPerWeek, courseDays, more, recall);
  }

  public Bottle named(String other) {
    return new Bottle(
        other,
        role,
        boost,
        contentKnown,
        spf,
        texture,
        usesPerWeek,
        courseDays,
        ingredients,
        recall);
  }

  public Bottle spf(int factor) {
    return new Bottle(
        name,
        role,
        boost,
        contentKnown,
        Optional.of(factor),
        texture,
        usesPerWeek,
        courseDays,
        ingredients,
        recall);
  }

  public Bottle boosted() {
    return new Bottle(
        name, role, true, contentKnown, spf, texture, usesPerWeek, courseDays, ingredients, recall);
  }

  public Bottle texture(Texture other) {
    return new Bottle(
        name,
        role,
        boost,
        contentKnown,
        spf,
        Optional.of(other),
        usesPerWeek,
        courseDays,
        ingredients,
        recall);
  }

  public Bottle withoutList() {
    return new Bottle(
        name, role, boost, false, spf, texture, usesPerWeek, courseDays, List.of(), recall);
  }

  /** The product, called back because it is contaminated. */
  public Bottle recalled(RecallAction action, String... lots) {
    var why = new Recall("Contaminated", List.of(lots), action, Instant.EPOCH);
    return new Bottle(
        name,
        role,
        boost,
        contentKnown,
        spf,
        texture,
        usesPerWeek,
        courseDays,
        ingredients,
        Optional.of(why));
  }

  public UUID id() {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  public Product product() {
    return new Product(
        id(),
        Optional.empty(),
        Optional.empty(),
        "Brand",
        name,
        1,
        1,
        false,
        role,
        role,
        Strength.UNKNOWN,
        boost,
        contentKnown,
        role.rinsedOff(),
        spf,
        texture,
        usesPerWeek,
        courseDays,
        List.of(),
        ingredients,
        recall);
  }

  public Used daily(Slot slot) {
    return every(new Cadence.Daily(), slot);
  }

  public Used on(Slot slot, DayOfWeek... days) {
    return every(new Cadence.Weekdays(Set.of(days)), slot);
  }

  public Used every(Cadence cadence, Slot slot) {
    return new Used(
        product(), new Application(id(), slot, cadence, TODAY, Optional.empty(), Optional.empty()));
  }
}
