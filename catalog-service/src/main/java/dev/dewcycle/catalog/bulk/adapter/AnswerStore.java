package dev.dewcycle.catalog.bulk.adapter;

import dev.dewcycle.kit.event.Kept;
import dev.dewcycle.kit.tenancy.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What imports with a key have answered, so that it can be answered again. */
@ApplicationScoped
class AnswerStore {
  private static final String NEXT =
      "SELECT up_to_line, answers FROM product_import_answer"
          + " WHERE tenant = ? AND key = ? AND up_to_line > ? ORDER BY up_to_line LIMIT 1";

  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject InstantSource clock;

  private record Piece(long upToLine, byte[] answers) {}

  /** Longer than the progress, which is renewed by a resumption when the first answers are old. */
  @Produces
  @Dependent
  Kept keptForTwoDays() {
    return new Kept("DELETE FROM product_import_answer WHERE stored_at < ?", Duration.ofDays(2));
  }

  /** Keeps answers to the lines up to the given one, in the current transaction. */
  void save(String key, long upToLine, byte[] answers) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO product_import_answer (tenant, key, up_to_line, answers, stored_at)"
                    + " VALUES (?, ?, ?, ?, ?)")) {
      insert.setString(1, tenants.get().key());
      insert.setString(2, key);
      insert.setLong(3, upToLine);
      insert.setBytes(4, packed(answers));
      insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the answers could not be kept", e);
    }
  }

  /** Takes away what was answered under the key before it was forgotten and is used anew. */
  void forget(String key) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              try (var connection = database.getConnection();
                  var delete =
                      connection.prepareStatement(
                          "DELETE FROM product_import_answer WHERE tenant = ? AND key = ?")) {
                delete.setString(1, tenants.get().key());
                delete.setString(2, key);
                delete.executeUpdate();
              } catch (SQLException e) {
                throw new IllegalStateException("former answers could not be forgotten", e);
              }
            });
  }

  /** Hands out all answers in the order of the lines, one batch after the other. */
  void replay(String key, Consumer<byte[]> taker) {
    var piece = next(key, 0);
    while (piece.isPresent()) {
      taker.accept(unpacked(piece.get().answers()));
      piece = next(key, piece.get().upToLine());
    }
  }

  private Optional<Piece> next(String key, long after) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              try (var connection = database.getConnection();
                  var query = connection.prepareStatement(NEXT)) {
                query.setString(1, tenants.get().key());
                query.setString(2, key);
                query.setLong(3, after);
                try (var row = query.executeQuery()) {
                  return row.next()
                      ? Optional.of(new Piece(row.getLong("up_to_line"), row.getBytes("answers")))
                      : Optional.empty();
                }
              }
            });
  }

  private static byte[] packed(byte[] answers) {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(answers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] unpacked(byte[] answers) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(answers))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
