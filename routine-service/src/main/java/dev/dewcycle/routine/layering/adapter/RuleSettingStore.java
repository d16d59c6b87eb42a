package dev.dewcycle.routine.layering.adapter;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.dewcycle.routine.storage.adapter.Database;
import dev.dewcycle.routine.storage.adapter.Documents;
import dev.dewcycle.routine.storage.adapter.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;

/** The tenant's settings of rules. */
@ApplicationScoped
class RuleSettingStore {
  private static final String SELECT = "SELECT version, settings FROM rule_settings";

  @Inject Database database;
  @Inject Documents documents;

  /** Version of the settings; 0 where nothing was ever set. */
  long version() {
    return database
        .row("SELECT version FROM rule_settings", row -> row.number("version"))
        .orElse(0L);
  }

  StoredSettings find() {
    return database.row(SELECT, this::settings).orElse(StoredSettings.NONE);
  }

  /** The settings, locked to the end of the transaction. */
  StoredSettings lock() {
    database.change(
        "INSERT INTO rule_settings (version, settings) VALUES (0, '{}') ON CONFLICT DO NOTHING");
    return database.row(SELECT + " FOR UPDATE", this::settings).orElseThrow();
  }

  /** Keeps settings that were locked. */
  void save(StoredSettings changed) {
    database.change(
        "UPDATE rule_settings SET version = ?, settings = ?::jsonb",
        changed.version(),
        documents.write(changed.byRule()));
  }

  private StoredSettings settings(Row row) throws SQLException {
    return new StoredSettings(
        row.number("version"),
        documents.read(
            row.text("settings"), new TypeReference<Map<String, StoredSettings.One>>() {}));
  }
}
