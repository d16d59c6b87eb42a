package dev.dewcycle.stack.backing;

import dev.dewcycle.stack.settings.StackFailure;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** A PostgreSQL 18 on the loopback address, its data kept in a directory over restarts. */
public final class PostgresServer implements AutoCloseable {
  /**
   * What makes a commit durable; asserted at each start, as the embedding library starts with fsync
   * off.
   */
  private static final Map<String, String> DURABLE =
      Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

  private static final String ACCESS =
      """
      # For development: whoever works on this machine may be superuser, which needs no password.
      # The services prove who they are, so that their roles are as bound here as in production.
      host all postgres 127.0.0.1/32 trust
      host all postgres ::1/128 trust
      host all all 127.0.0.1/32 scram-sha-256
      """;

  private final EmbeddedPostgres server;

  private PostgresServer(EmbeddedPostgres server) {
    this.server = server;
  }

  /**
   * Starts the server, makes the databases and roles where they are missing, and checks that it is
   * durable. An orphan that a killed supervisor left on the same data is stopped first.
   *
   * @param directory the data directory, made if absent
   * @param sharedBuffers memory for pages, such as {@code 64MB}
   * @throws StackFailure if it does not start or is not durable
   */
  public static PostgresServer start(Path directory, int port, Path log, String sharedBuffers) {
    try {
      OrphanedPostmaster.of(directory).ifPresent(OrphanedPostmaster::stop);
      var server = new PostgresServer(embedded(directory, port, log, sharedBuffers));
      server.prepare();
      return server;
    } catch (IOException | IllegalStateException | SQLException e) {
      throw new StackFailure(
          "PostgreSQL did not start on port " + port + "; its log is " + log + ".", e);
    }
  }

  /** The JDBC address of a database. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
  }

  /** A server setting as the server itself shows it, e.g. {@code fsync}. */
  public String shown(String setting) throws SQLException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var answer = connection.createStatement().executeQuery("SHOW " + setting)) {
      answer.next();
      return answer.getString(1);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EmbeddedPostgres embedded(Path directory, int port, Path log, String sharedBuffers)
      throws IOException {
    Files.createDirectories(log.toAbsolutePath().getParent());
    var output = ProcessBuilder.Redirect.appendTo(log.toFile());
    var builder =
        EmbeddedPostgres.builder()
            .setPort(port)
            .setDataDirectory(directory)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setOverrideWorkingDirectory(binaries().toFile())
            .setPGStartupWait(Duration.ofSeconds(60))
            .setErrorRedirector(output)
            .setOutputRedirector(output)
            .setLocaleConfig("locale", "C.UTF-8")
            .setDataDirectoryCustomizer(PostgresServer::restrictAccess)
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("max_connections", "120")
            .setServerConfig("shared_buffers", sharedBuffers)
            .setServerConfig("max_wal_size", "512MB")
            .setServerConfig("jit", "off");
    DURABLE.forEach(builder::setServerConfig);
    return builder.start();
  }

  private void prepare() throws SQLException {
    for (var setting : DURABLE.entrySet()) {
      if (!shown(setting.getKey()).equals(setting.getValue())) {
        throw new StackFailure(
            "PostgreSQL runs with " + setting.getKey() + " off and could lose data.");
      }
    }
    DatabaseScript.run(server.getPostgresDatabase());
  }

  /** Unpacked once per user of the machine, not once per project. */
  private static Path binaries() {
    return Path.of(
        System.getProperty("java.io.tmpdir"),
        "dewcycle-postgres-" + System.getProperty("user.name"));
  }

  private static void restrictAccess(java.io.File directory) {
    try {
      Files.writeString(directory.toPath().resolve("pg_hba.conf"), ACCESS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
