package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.routine.layering.Evaluator;
import dev.dewcycle.routine.layering.RuleBook;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules that every check of this service goes by. A bad book stops the start.
 *
 * <p>Each transaction asks once which version of its tenant's settings holds, a look-up by key, and
 * goes by that to its end: so replicas never disagree, and no transaction mixes two books. Books
 * are read anew only where the version is another one than the last.
 */
@Startup
@Singleton
public class RuleBooks {
  private final Evaluator standard = new Evaluator(RuleBook.standard());

  /** One for each tenant that has ever set a rule. */
  private final Map<Tenant, InForce> tuned = new ConcurrentHashMap<>();

  @Inject RuleSettingStore settings;
  @Inject CurrentTenant tenants;
  @Inject TransactionRules transaction;

  /**
   * The rules of a transaction.
   *
   * @param book version of the book
   * @param settings version of the tenant's settings, 0 where there are none
   */
  record InForce(String book, long settings, Evaluator evaluator) {}

  /** The book as it ships, whatever tenants make of it. */
  public RuleBook standard() {
    return standard.book();
  }

  /** Checks by the rules that hold for the tenant at hand; to be asked for in a transaction. */
  public Evaluator evaluator() {
    return inForce().evaluator();
  }

  InForce inForce() {
    return transaction.rules(this::find);
  }

  private InForce find() {
    var version = settings.version();
    if (version == 0) {
      return new InForce(standard().version(), 0, standard);
    }
    var tenant = tenants.get();
    var known = tuned.get(tenant);
    if (known != null && known.settings() == version) {
      return known;
    }
    var stored = settings.find();
    var fresh =
        new InForce(
            standard().version(),
            stored.version(),
            new Evaluator(standard().tuned(stored.settings())));
    tuned.merge(tenant, fresh, (one, other) -> one.settings() > other.settings() ? one : other);
    return fresh;
  }
}
