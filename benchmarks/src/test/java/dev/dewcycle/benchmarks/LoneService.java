package dev.dewcycle.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dewcycle.stack.backing.Backing;
import dev.dewcycle.stack.process.PidFiles;
import dev.dewcycle.stack.process.Readiness;
import dev.dewcycle.stack.process.ServiceLauncher;
import dev.dewcycle.stack.settings.Progress;
import dev.dewcycle.stack.settings.Service;
import dev.dewcycle.stack.settings.StackSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One packaged service as a process with a heap of 512 MiB, its database durable. */
final class LoneService implements AutoCloseable {
  private static final List<String> MEMORY = List.of("-Xms512m", "-Xmx512m");
  private static final Pattern USED = Pattern.compile("used (\\d+)K");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Service service;
  private final StackSettings settings;
  private final Backing backing;
  private final Process process;
  private boolean closed;

  private LoneService(Service service, StackSettings settings, Backing backing, Process process) {
    this.service = service;
    this.settings = settings;
    this.backing = backing;
    this.process = process;
  }

  static LoneService start(Service service) throws IOException, SQLException {
    var project = Path.of("").toAbsolutePath().getParent();
    var data = Scratch.folder();
    var settings = StackSettings.forTest(project, data);
    var backing = Backing.start(data, settings.ports(), Progress.SILENT);
    if (!backing.postgres().shown("fsync").equals("on")) {
      throw new IllegalStateException("fsync is off");
    }
    var launcher =
        new ServiceLauncher(settings, backing::settings, new PidFiles(data.resolve("run")), MEMORY);
    var lone = new LoneService(service, settings, backing, launcher.start(service));
    Runtime.getRuntime().addShutdownHook(new Thread(lone::close));
    lone.awaitReady();
    return lone;
  }

  URI uri(String path) {
    return URI.create(settings.url(service) + path);
  }

  String kafka() {
    return backing.settings(service).get("DEWCYCLE_KAFKA");
  }

  /** The address that gives tokens. */
  URI tokens() {
    return URI.create(backing.tokens().issuer() + "/token");
  }

  String token() throws IOException, InterruptedException {
    var form = "grant_type=client_credentials&client_id=demo&client_secret=demo";
    var request =
        HttpRequest.newBuilder(tokens())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
  }

  /** As the superuser, whom row level security does not bind. */
  Connection database() throws SQLException {
    return DriverManager.getConnection(backing.postgres().url(service.key()), "postgres", "");
  }

  /** Processor time that the service has taken. */
  Duration serviceTime() {
    return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Processor time that PostgreSQL's processes have taken. */
  Duration databaseTime() throws IOException {
    var file = settings.data().resolve("postgres/postmaster.pid");
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst())).stream()
        .flatMap(ProcessHandle::descendants)
        .map(backend -> backend.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** The most memory that the process has had, bytes. */
  long peak() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .findFirst()
        .orElse(0);
  }

  /** Bytes that live on after a collection made now. */
  long live() throws IOException, InterruptedException {
    jcmd("GC.run");
    return jcmd("GC.heap_info")
        .lines()
        .map(line -> USED.matcher(line))
        .filter(Matcher::find)
        .mapToLong(used -> Long.parseLong(used.group(1)) * 1024)
        .findFirst()
        .orElseThrow();
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var asked =
        new ProcessBuilder(jcmd, Long.toString(process.pid()), command)
            .redirectErrorStream(true)
            .start();
    try (var out = asked.inputReader()) {
      var said = out.readAllAsString();
      asked.waitFor();
      return said;
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    process.destroy();
    process.onExit().join();
    backing.close();
  }

  private void awaitReady() {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!Readiness.of(settings.url(service))) {
      if (!process.isAlive() || System.nanoTime() > end) {
        close();
        throw new IllegalStateException(service.key() + " does not start: " + settings.data());
      }
    }
  }
}
