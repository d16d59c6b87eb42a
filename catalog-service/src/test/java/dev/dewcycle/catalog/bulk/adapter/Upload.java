package dev.dewcycle.catalog.bulk.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.kit.testing.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * An import whose body a test writes on as it likes, reading answers in between. On a bare socket:
 * most clients read nothing before they have written all.
 */
final class Upload implements AutoCloseable {
  private final Socket socket;
  private final BufferedReader answer;

  Upload(String key) throws IOException {
    var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    socket = new Socket("localhost", port);
    socket.setSoTimeout(60_000);
    answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    send(
        """
        POST /v1/product-imports HTTP/1.1
        Host: localhost
        Authorization: Bearer %s
        Content-Type: application/x-ndjson
        Idempotency-Key: %s
        Transfer-Encoding: chunked

        """
            .formatted(Tokens.of("demo"), key)
            .replace("\n", "\r\n"));
  }

  void write(String lines) throws IOException {
    send("%x\r\n%s\r\n".formatted(lines.getBytes(UTF_8).length, lines));
  }

  /** The body is complete. */
  void end() throws IOException {
    send("0\r\n\r\n");
  }

  /** The next line of the answer, whatever the protocol puts between them. */
  String answer() throws IOException {
    var line = answer.readLine();
    while (line != null && !line.startsWith("{")) {
      line = answer.readLine();
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(UTF_8));
    socket.getOutputStream().flush();
  }
}
