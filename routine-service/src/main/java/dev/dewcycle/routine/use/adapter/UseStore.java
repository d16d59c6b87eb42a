package dev.dewcycle.routine.use.adapter;

import dev.dewcycle.events.DateRange;
import dev.dewcycle.events.Slot;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Row;
import dev.dewcycle.routine.use.Diligence;
import dev.dewcycle.routine.use.ProductUse;
import dev.dewcycle.routine.use.ProductUse.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The tenant's ticked-off uses. */
@ApplicationScoped
public class UseStore {
  private static final String SELECT = "SELECT used_on, product, slot, status FROM product_use ";

  @Inject Database database;

  /** Keeps what became of a use; whether nothing was known of it before. */
  boolean save(String subscriber, ProductUse use) {
    var known =
        database.any(
            "SELECT 1 FROM product_use"
                + " WHERE subscriber = ? AND used_on = ? AND product = ? AND slot = ?",
            subscriber,
            use.on(),
            use.product(),
            use.slot());
    database.change(
        """
        INSERT INTO product_use (subscriber, used_on, product, slot, status)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (tenant, subscriber, used_on, product, slot)
        DO UPDATE SET status = excluded.status
        """,
        subscriber,
        use.on(),
        use.product(),
        use.slot(),
        use.status());
    return !known;
  }

  /** Those of the days, in the order of day, product and slot, that come after {@code after}. */
  List<ProductUse> page(String subscriber, DateRange days, UsePlace after, int limit) {
    return database.rows(
        SELECT
            + "WHERE subscriber = ? AND used_on BETWEEN ? AND ?"
            + " AND (used_on, product, slot) > (?, ?, ?)"
            + " ORDER BY used_on, product, slot LIMIT ?",
        UseStore::use,
        subscriber,
        days.from(),
        days.to(),
        after.on(),
        after.product(),
        after.slot(),
        limit);
  }

  /** How a product was used of late. */
  public Diligence diligence(String subscriber, UUID product, LocalDate today) {
    var uses =
        database.rows(
            SELECT + "WHERE subscriber = ? AND product = ? AND used_on > ? AND used_on <= ?",
            UseStore::use,
            subscriber,
            product,
            today.minusDays(Diligence.LOOK_BACK),
            today);
    var done = (int) uses.stream().filter(use -> use.status() == Status.DONE).count();
    return new Diligence(done, uses.size() - done);
  }

  private static ProductUse use(Row row) throws SQLException {
    return new ProductUse(
        row.id("product"),
        Slot.valueOf(row.text("slot")),
        row.optionalDate("used_on").orElseThrow(),
        Status.valueOf(row.text("status")));
  }
}
