package dev.dewcycle.routine.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A page as a browser shows it. */
public final class Looked {
  private static final Pattern RESULT =
      Pattern.compile("<pre id=\"result\">(.*?)</pre>", Pattern.DOTALL);

  /** Leaves in the page which serious or critical rules of axe it breaks, and where. */
  private static final String AXE =
      """
      axe.run(document, {resultTypes: ['violations']}).then(found => show(found.violations
        .filter(one => ['serious', 'critical'].includes(one.impact))
        .map(one => one.id + ' at ' + one.nodes.map(node => node.target).join(', '))
        .join('\\n') || 'nothing'), failed => show('axe failed: ' + failed));
      """;

  private static final String SHOW =
      """
      function show(text) {
        const result = document.createElement('pre');
        result.id = 'result';
        result.textContent = text;
        document.body.append(result);
      }
      """;

  private Looked() {}

  /** The serious and critical violations that axe finds; {@code nothing} where it finds none. */
  public static String violations(Chromium browser, String html) {
    return result(browser, html.replace("</body>", script(axe(), SHOW, AXE) + "</body>"));
  }

  /**
   * By how many pixels the page is wider than a window, 0 where it fits.
   *
   * @param width of the window, CSS pixels
   */
  public static int excess(Chromium browser, String html, int width) {
    var measured =
        html.replace(
            "</body>",
            """
            <script>
            const root = document.documentElement;
            parent.postMessage(root.scrollWidth - root.clientWidth, '*');
            </script></body>
            """);
    var window =
        """
        <!DOCTYPE html><body><script>%s onmessage = e => show('' + e.data);</script>
        <iframe src="%s" style="border: 0; width: %dpx; height: 900px"></iframe></body>
        """
            .formatted(SHOW, file(measured).toUri(), width);
    return Integer.parseInt(result(browser, window));
  }

  private static String result(Chromium browser, String html) {
    var dom = browser.dom(file(html));
    var found = RESULT.matcher(dom);
    if (!found.find()) {
      throw new AssertionError("the page's script did not run: " + dom.lines().limit(5).toList());
    }
    return found.group(1);
  }

  private static String script(String... parts) {
    return "<script>" + String.join("\n", parts) + "</script>";
  }

  private static String axe() {
    try (InputStream script = Looked.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(String html) {
    try {
      return Files.writeString(Files.createTempFile("dewcycle-page-", ".html"), html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
