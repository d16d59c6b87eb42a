package dev.dewcycle.routine.starter;

import static dev.dewcycle.routine.layering.Bottle.bottle;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.routine.layering.Bottle;
import java.util.List;

/** What a partner sells, from plain to strong. */
public final class Shelf {
  public static final Bottle SUN =
      bottle("Shelf Sun Milk", Category.SUNSCREEN)
          .spf(50)
          .with("ZINC OXIDE", ActiveFamily.UV_FILTER);
  public static final Bottle RETINOL =
      bottle("Shelf Retinol", Category.SERUM).with("RETINOL", ActiveFamily.RETINOID);
  public static final Bottle NIACINAMIDE =
      bottle("Shelf Niacinamide", Category.SERUM).with("NIACINAMIDE", ActiveFamily.NIACINAMIDE);
  public static final Bottle CENTELLA =
      bottle("Shelf Centella", Category.SERUM).with("MADECASSOSIDE", ActiveFamily.CENTELLA);
  public static final Bottle ACID =
      bottle("Shelf Acid", Category.SERUM).with("GLYCOLIC ACID", ActiveFamily.AHA);
  public static final Bottle UNKNOWN = bottle("A Serum", Category.SERUM).withoutList();

  private Shelf() {}

  public static List<Bottle> all() {
    return List.of(
        bottle("Shelf Oil", Category.OIL_CLEANSER),
        bottle("Shelf Gel", Category.CLEANSER),
        bottle("Shelf Toner", Category.HYDRATING_TONER)
            .with("SODIUM HYALURONATE", ActiveFamily.HYALURONIC),
        bottle("Shelf Cream", Category.MOISTURIZER).with("CERAMIDE NP", ActiveFamily.CERAMIDE),
        bottle("Shelf Eye Cream", Category.EYE_CREAM),
        bottle("Shelf Mask", Category.SHEET_MASK),
        SUN,
        RETINOL,
        NIACINAMIDE,
        CENTELLA,
        ACID,
        UNKNOWN);
  }
}
