package dev.dewcycle.stack;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A service that is ready at once: what the supervisor sees of a service, and nothing more. */
public final class StandInService {
  private static final List<String> MODULES =
      List.of("catalog-service", "routine-service", "reminder-service");

  private StandInService() {}

  /** Answers every request with 200, or ends at once if it is told to. */
  public static void main(String[] arguments) throws IOException {
    if (System.getenv()
        .getOrDefault("STAND_IN_DIES", "")
        .equals(System.getenv("DEWCYCLE_DB_APP"))) {
      System.exit(7);
    }
    var port = Integer.parseInt(System.getenv("DEWCYCLE_PORT"));
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }

  /** Lays out a project whose three services are stand-ins. */
  static Path project(Path root) throws IOException {
    for (var module : MODULES) {
      var jar = root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
      Files.createDirectories(jar.getParent());
      write(jar);
    }
    return root;
  }

  private static void write(Path jar) throws IOException {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInService.class.getName());
    var name = StandInService.class.getName().replace('.', '/') + ".class";
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        var in = StandInService.class.getResourceAsStream("/" + name)) {
      out.putNextEntry(new JarEntry(name));
      in.transferTo(out);
    }
  }
}
