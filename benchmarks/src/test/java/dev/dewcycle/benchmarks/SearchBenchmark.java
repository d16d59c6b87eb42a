package dev.dewcycle.benchmarks;

import static dev.dewcycle.stack.settings.Service.CATALOG;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.acceptance.Partner;
import dev.dewcycle.stack.LocalStack;
import dev.dewcycle.stack.settings.StackSettings;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * How long searches of many shapes take over HTTP in a catalogue of 1,000,000 products of one
 * tenant ({@code -Dproducts=…}), with two clients at once, beside the limit: one product by its id.
 * The service is the packaged one as {@code ./dewcycle up} starts it; PostgreSQL has shared buffers
 * as on a server of 16 GiB ({@code -Dbuffers=…}, 4GB); clients, services, PostgreSQL and Kafka
 * share the machine. {@code -Drequests=…} sets how many of each shape (500), {@code -Drounds=…} how
 * many times all shapes are asked (1), and {@code -Ddata=…} a folder that keeps the catalogue, and
 * has it the next time.
 */
class SearchBenchmark {
  private static final int CLIENTS = 2;
  private static final int WARM_UP = 100;
  private static final String BUFFERS = System.getProperty("buffers", "4GB");
  private static final String ALL = "&facets=role,label,family,concern,brand";

  private final GeneratedCatalog catalog = new GeneratedCatalog();
  private final List<String> ids = new ArrayList<>();

  @Test
  void searches_of_many_shapes() throws Exception {
    var project = Path.of("").toAbsolutePath().getParent();
    var kept = System.getProperty("data");
    var data = kept == null ? Scratch.folder() : Path.of(kept);
    var products = Integer.getInteger("products", 1_000_000);
    var requests = Integer.getInteger("requests", 500);
    var settings = StackSettings.forTest(project, data).withSharedBuffers(BUFFERS);
    try (var stack = LocalStack.start(settings)) {
      var partner = new Partner(stack::url, stack.tokens(), "demo-live");
      if (partner.get(CATALOG, "/products?limit=1").body().path("items").isEmpty()) {
        catalog.fill(partner, "demo:live", stack.backing(CATALOG).get("DEWCYCLE_DB_URL"), products);
      }
      sample(partner, products);
      shapes(products).forEach((name, shape) -> run(partner, shape, new Random(1), WARM_UP));
      System.out.printf(
          "%,d products, shared buffers %s, %d clients, %d requests of each shape, ms: p50, p99,"
              + " max, medians of the rounds; ratio of the p50 to the limit's%n",
          products, BUFFERS, CLIENTS, requests);
      var rounds = new LinkedHashMap<String, List<Taken>>();
      for (int round = 0; round < Integer.getInteger("rounds", 1); round++) {
        var random = new Random(2 + round);
        shapes(products)
            .forEach(
                (name, shape) ->
                    rounds
                        .computeIfAbsent(name, key -> new ArrayList<>())
                        .add(Taken.of(run(partner, shape, random, requests))));
      }
      var limit = Taken.median(rounds.sequencedValues().getFirst()).p50();
      rounds.forEach((name, taken) -> print(name, Taken.median(taken), limit));
    }
  }

  /** Ids from all over the catalogue, to begin pages at. */
  private void sample(Partner partner, int products) {
    for (int i = 0; i < 50; i++) {
      var number = 1 + i * (products / 50);
      var page = partner.get(CATALOG, "/products?sku=SKU-" + number).body();
      ids.add(page.path("items").path(0).path("id").asText());
    }
  }

  private Map<String, Function<Random, String>> shapes(int products) {
    var shapes = new LinkedHashMap<String, Function<Random, String>>();
    shapes.put("one product by id (the limit)", r -> "/" + any(ids, r));
    shapes.put("no filter", r -> "?limit=50");
    shapes.put("no filter, any page", r -> "?cursor=" + cursor(List.of(), r));
    shapes.put("SKU", r -> "?sku=SKU-" + (1 + r.nextInt(products)));
    shapes.put("frequent word", r -> query(frequent(r)));
    shapes.put("frequent word, any page", r -> paged(frequent(r), r));
    shapes.put("rare word", r -> "?query=" + rare(r));
    shapes.put("two frequent words", r -> query(frequent(r) + " " + frequent(r)));
    shapes.put("frequent and rare word", r -> query(frequent(r) + " " + rare(r)));
    shapes.put("beginning, 2 letters", r -> "?query=" + rare(r).substring(0, 2));
    shapes.put("beginning, 4 letters", r -> "?query=" + rare(r).substring(0, 4));
    shapes.put("mistyped word", r -> "?query=" + mistyped("niacinamide", r));
    shapes.put(
        "two mistyped words",
        r -> "?query=" + mistyped("niacinamide", r) + "+" + mistyped("centella", r));
    shapes.put(
        "ingredient", r -> "?query=" + any(List.of("niacinamide", "glycerin", "retinol"), r));
    shapes.put("ingredient and word", r -> "?query=panthenol+" + catalog.word(r.nextInt(300)));
    shapes.put("brand", r -> "?brand=" + catalog.brand(r.nextInt(3_000)));
    shapes.put("brand and role", r -> "?brand=" + catalog.brand(r.nextInt(500)) + "&role=SERUM");
    shapes.put("family and concern", r -> "?family=NIACINAMIDE&concern=CALMING");
    shapes.put("role and family, few", r -> "?role=SCRUB&family=RETINOID");
    shapes.put(
        "label, 200 items", r -> "?limit=200&label=" + any(List.of("SCRUB", "SERUM", "MIST"), r));
    shapes.put(
        "word, role, family, concern",
        r ->
            "?query="
                + catalog.word(r.nextInt(300))
                + "&role=SERUM&family=PANTHENOL&concern=HYDRATION");
    shapes.put("nothing fits", r -> "?query=" + rare(r) + "+" + rare(r));
    shapes.put("facets of all", r -> "?limit=50" + ALL);
    shapes.put("facets of a frequent word", r -> query(frequent(r)) + ALL);
    shapes.put("facets of any word", r -> "?query=" + catalog.word(r.nextInt(8_000)) + ALL);
    shapes.put("facets of a brand", r -> "?brand=" + catalog.brand(r.nextInt(3_000)) + ALL);
    shapes.put("facets of role and concern", r -> "?role=SUNSCREEN&concern=BLEMISH" + ALL);
    return shapes;
  }

  private String frequent(Random random) {
    return any(GeneratedCatalog.FREQUENT, random);
  }

  private String rare(Random random) {
    return catalog.word(4_000 + random.nextInt(4_000));
  }

  /** One letter wrong. */
  private static String mistyped(String word, Random random) {
    var at = 3 + random.nextInt(3);
    return word.substring(0, at) + (word.charAt(at) == 'u' ? 'o' : 'u') + word.substring(at + 1);
  }

  private static String any(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static String query(String words) {
    return "?query=" + URLEncoder.encode(words, UTF_8);
  }

  private String paged(String word, Random random) {
    return query(word) + "&cursor=" + cursor(List.of(word), random);
  }

  /** As the list gives them out: rank, id, words, and a mark of words and filters. */
  private String cursor(List<String> words, Random random) {
    var mark = Integer.toHexString(List.of(words, List.of()).hashCode());
    var key = String.join("\u001f", "NAME", any(ids, random), String.join(" ", words), mark);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
  }

  private static List<Duration> run(
      Partner partner, Function<Random, String> shape, Random random, int requests) {
    var paths = random.ints(requests).mapToObj(seed -> shape.apply(new Random(seed))).toList();
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      var calls = paths.stream().map(path -> call(partner, path)).toList();
      var taken = new ArrayList<Duration>();
      for (var call : clients.invokeAll(calls)) {
        taken.add(call.get());
      }
      return taken.stream().sorted().toList();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Callable<Duration> call(Partner partner, String path) {
    return () -> {
      var start = System.nanoTime();
      var answer = partner.get(CATALOG, "/products" + path);
      var taken = Duration.ofNanos(System.nanoTime() - start);
      if (answer.status() != 200) {
        throw new IllegalStateException(path + ": " + answer.body());
      }
      return taken;
    };
  }

  private static void print(String shape, Taken taken, double limit) {
    System.out.printf(
        "%-30s %7.1f %7.1f %7.1f %6.1f%n",
        shape, taken.p50(), taken.p99(), taken.max(), taken.p50() / limit);
  }

  /** Milliseconds. */
  private record Taken(double p50, double p99, double max) {
    static Taken of(List<Duration> sorted) {
      return new Taken(
          ms(sorted.get(sorted.size() / 2)),
          ms(sorted.get(sorted.size() * 99 / 100)),
          ms(sorted.getLast()));
    }

    /** Of each figure for itself. */
    static Taken median(List<Taken> rounds) {
      return new Taken(
          median(rounds, Taken::p50), median(rounds, Taken::p99), median(rounds, Taken::max));
    }

    private static double median(List<Taken> rounds, ToDoubleFunction<Taken> figure) {
      return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
    }

    private static double ms(Duration duration) {
      return duration.toNanos() / 1e6;
    }
  }
}
