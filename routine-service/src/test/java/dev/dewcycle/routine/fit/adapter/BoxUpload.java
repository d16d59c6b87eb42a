package dev.dewcycle.routine.fit.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dewcycle.kit.testing.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Streams of boxes, whole or written by hand on a bare socket. */
final class BoxUpload implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Socket socket;
  private final BufferedReader answer;

  BoxUpload() throws IOException {
    socket = new Socket("localhost", port());
    socket.setSoTimeout(60_000);
    answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    send(
        """
        POST /v1/box-checks HTTP/1.1
        Host: localhost
        Authorization: Bearer %s
        Content-Type: application/x-ndjson
        Transfer-Encoding: chunked

        """
            .formatted(Tokens.of("demo"))
            .replace("\n", "\r\n"));
  }

  /** The answers to a whole body. */
  static List<JsonNode> checked(byte[] body) {
    var answer = post("demo", "application/x-ndjson", body);
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return answer.body().lines().map(BoxUpload::json).toList();
  }

  static List<JsonNode> checked(String body) {
    return checked(body.getBytes(UTF_8));
  }

  static HttpResponse<String> post(String client, String type, byte[] body) {
    try {
      return HTTP.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port() + "/v1/box-checks"))
              .header("Authorization", "Bearer " + Tokens.of(client))
              .header("Content-Type", type)
              .POST(BodyPublishers.ofByteArray(body))
              .build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  void write(String lines) throws IOException {
    send("%x\r\n%s\r\n".formatted(lines.getBytes(UTF_8).length, lines));
  }

  void end() throws IOException {
    send("0\r\n\r\n");
  }

  /** The next line of the answer, whatever the protocol puts between them. */
  JsonNode answer() throws IOException {
    var line = answer.readLine();
    while (line != null && !line.startsWith("{")) {
      line = answer.readLine();
    }
    return json(line);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(UTF_8));
    socket.getOutputStream().flush();
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int port() {
    return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
  }
}
