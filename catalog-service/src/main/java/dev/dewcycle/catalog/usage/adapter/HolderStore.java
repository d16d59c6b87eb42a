package dev.dewcycle.catalog.usage.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.catalog.usage.Life;
import dev.dewcycle.events.RoutineChanged;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/** Subscribers, known by a hash of their id: what is told of one is applied in turn. */
@ApplicationScoped
class HolderStore {
  @Inject Statements statements;
  @Inject CurrentTenant tenants;

  /**
   * A subscriber without a name.
   *
   * @param hash of tenant and id
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on to SQL, and never compared
  record Holder(byte[] hash, Life life) {}

  /** The subscriber; no other transaction changes her uses until this one ends. */
  Holder lock(String subscriber) {
    var hash = hash(subscriber);
    var life =
        find(hash)
            .orElseGet(
                () -> {
                  insert(hash);
                  return find(hash).orElseThrow();
                });
    return new Holder(hash, life);
  }

  private Optional<Life> find(byte[] hash) {
    return statements.row(
        "SELECT generation, erased FROM holder WHERE tenant = ? AND id_hash = ? FOR UPDATE",
        row -> new Life(row.getLong("generation"), row.getBoolean("erased")),
        tenants.get().key(),
        hash);
  }

  private void insert(byte[] hash) {
    statements.change(
        "INSERT INTO holder (tenant, id_hash, generation, erased, routine_version)"
            + " VALUES (?, ?, 0, false, 0) ON CONFLICT DO NOTHING",
        tenants.get().key(),
        hash);
  }

  /** Puts a life in the place of the one that was known, whose uses are forgotten. */
  void begin(Holder holder, Life life) {
    statements.change(
        "UPDATE holder SET generation = ?, erased = ?, routine_version = 0"
            + " WHERE tenant = ? AND id_hash = ?",
        life.generation(),
        life.erased(),
        tenants.get().key(),
        holder.hash());
  }

  /** Whether the routine is newer than what was known of hers; it is what is known now. */
  boolean isNews(Holder holder, RoutineChanged routine) {
    return statements.change(
            "UPDATE holder SET routine_version = ?"
                + " WHERE tenant = ? AND id_hash = ? AND routine_version < ?",
            routine.version(),
            tenants.get().key(),
            holder.hash(),
            routine.version())
        == 1;
  }

  private byte[] hash(String subscriber) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return digest.digest((tenants.get().key() + "/" + subscriber).getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
