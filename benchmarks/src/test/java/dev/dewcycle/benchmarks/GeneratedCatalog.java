package dev.dewcycle.benchmarks;

import static dev.dewcycle.stack.settings.Service.CATALOG;

import dev.dewcycle.acceptance.Partner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A catalogue of any size, seeded: some hundred products are entered over HTTP, so that facts,
 * analysis and terms are the service's own, and multiplied in PostgreSQL under other brands and
 * names. Brands, words of names and ingredients are frequent and rare as in real catalogues: a few
 * are everywhere, most are hardly anywhere. Row level security does not bind the superuser, who
 * alone can write so.
 */
final class GeneratedCatalog {
  private static final int FORMULAS = 600;
  private static final int STRETCH = 100_000;

  static final List<String> FREQUENT =
      List.of("serum", "cream", "toner", "dew", "glow", "세럼", "ampoule", "rice", "calm", "mask");

  private static final List<String> LABELS =
      List.of(
          "SERUM",
          "MOISTURIZER",
          "SERUM",
          "SHEET_MASK",
          "AMPOULE",
          "CLEANSER",
          "ESSENCE",
          "SUNSCREEN",
          "HYDRATING_TONER",
          "MOISTURIZER",
          "EYE_CREAM",
          "SERUM",
          "PAD",
          "MIST",
          "FACE_OIL",
          "SLEEPING_MASK",
          "OIL_CLEANSER",
          "EXFOLIATING_TONER",
          "SCRUB");

  private static final List<String> CONCERNS =
      List.of("HYDRATION", "BRIGHTENING", "ANTI_AGING", "CALMING", "EVEN_TONE", "BLEMISH");

  private static final List<String> COMMON =
      List.of(
          "Aqua",
          "Glycerin",
          "Butylene Glycol",
          "1,2-Hexanediol",
          "Panthenol",
          "Sodium Hyaluronate",
          "Niacinamide",
          "Allantoin",
          "Centella Asiatica Extract",
          "Dimethicone",
          "Xanthan Gum",
          "Carbomer",
          "Adenosine",
          "Tocopherol",
          "Citric Acid",
          "Disodium EDTA",
          "Phenoxyethanol",
          "Ethylhexylglycerin",
          "Caprylyl Glycol",
          "Betaine",
          "Squalane",
          "Retinol",
          "Salicylic Acid",
          "Ascorbic Acid",
          "Ceramide NP");

  /** The names in the order of their frequency, and where the rare ones are. */
  private final List<String> brands;

  private final List<String> words;
  private final Random random = new Random(20_26);

  GeneratedCatalog() {
    brands = made(3_000, List.of());
    words = made(8_000, FREQUENT);
  }

  String brand(int rank) {
    return brands.get(rank);
  }

  String word(int rank) {
    return words.get(rank);
  }

  /** Enters the formulas and multiplies them for that tenant. */
  void fill(Partner partner, String tenant, String database, int products)
      throws IOException, SQLException {
    var names = inciNames();
    for (int i = 0; i < FORMULAS; i++) {
      var answer = partner.post(CATALOG, "/products", formula(i, names));
      if (answer.status() != 201) {
        throw new IllegalStateException("no formula: " + answer.body());
      }
    }
    try (var connection = DriverManager.getConnection(database, "postgres", "")) {
      multiply(connection, tenant, products);
    }
  }

  private Map<String, Object> formula(int number, List<String> names) {
    var list = new LinkedHashSet<String>();
    for (int i = 0; i < COMMON.size(); i++) {
      if (random.nextInt(COMMON.size() + 6) >= i) {
        list.add(COMMON.get(i));
      }
    }
    while (list.size() < 26) {
      list.add(names.get((int) (names.size() * Math.pow(random.nextDouble(), 4))));
    }
    return Map.of(
        "brand",
        "Formula",
        "name",
        "Number " + number,
        "label",
        LABELS.get((int) (LABELS.size() * Math.pow(random.nextDouble(), 1.5))),
        "ingredients",
        String.join(", ", list),
        "directions",
        "Apply every morning and night.",
        "concerns",
        List.of(CONCERNS.get(random.nextInt(3)), CONCERNS.get(3 + random.nextInt(3))));
  }

  /** The index on terms is made anew in the end, as is usual for a first load. */
  private void multiply(Connection connection, String tenant, int products) throws SQLException {
    try (var sql = connection.createStatement()) {
      durable(connection);
      sql.execute("SET maintenance_work_mem = '512MB'");
      sql.execute("SELECT setseed(0.42)");
      var index = text(connection, "SELECT pg_get_indexdef('product_by_terms'::regclass)");
      sql.execute("DROP INDEX product_by_terms");
      sql.execute(FORMULAS_OF.formatted(tenant));
      for (int i = 0; i < products; i += STRETCH) {
        insert(connection, tenant, i, Math.min(products, i + STRETCH));
      }
      keepWords(connection, tenant);
      sql.execute(index);
      sql.execute("VACUUM ANALYZE product");
      sql.execute("VACUUM ANALYZE product_word");
      sql.execute("CHECKPOINT");
    }
  }

  private static final String FORMULAS_OF =
      """
      CREATE TEMP TABLE formula AS
      SELECT row_number() OVER (ORDER BY id) AS number, label, role, families, concerns, strength, boost, facts, analysis,
             left(md5(tenant), 4) || '/' AS mark,
             array(SELECT term FROM unnest(tsvector_to_array(terms)) term
                    WHERE substr(term, 6, 1) IN ('.', 'L', 'R', 'F', 'C')) AS content
        FROM product WHERE tenant = '%s'
      """;

  private static final String INSERT =
      """
      INSERT INTO product (tenant, id, version, formulation_version, withdrawn, brand, name, sku, label, role, families,
                           concerns, strength, boost, terms, facts, analysis, changed_at)
      SELECT ?, uuidv7(), 1, 1, false, brand, name, 'SKU-' || i, label, role, families, concerns, strength, boost,
             array_to_tsvector(content || array(
               SELECT mark || term
                 FROM unnest(string_to_array(lower(brand || ' ' || name), ' ')
                             || ARRAY['SSKU-' || i, 'B' || replace(lower(brand), ' ', '_')]) term)),
             facts || jsonb_build_object('brand', brand, 'name', name, 'sku', 'SKU-' || i), analysis, now()
        FROM (SELECT i, brands[ceil(power(random(), 3) * cardinality(brands))::int] AS brand,
                     words[ceil(power(random(), 4) * cardinality(words))::int] || ' '
                       || words[ceil(power(random(), 4) * cardinality(words))::int] || ' '
                       || words[ceil(power(random(), 2) * cardinality(words))::int] AS name,
                     1 + floor(random() * %d)::int AS number
                FROM generate_series(?, ?) i, (SELECT ?::text[] AS brands, ?::text[] AS words) names OFFSET 0) made
        JOIN formula USING (number)
      """
          .formatted(FORMULAS);

  private static final String WORDS =
      """
      INSERT INTO product_word (tenant, word)
      SELECT ?, word
        FROM (SELECT DISTINCT word FROM unnest(?::text[]) name, string_to_table(lower(name), ' ') word) met
       WHERE NOT EXISTS (SELECT FROM product_word known WHERE known.word = met.word COLLATE "C")
      """;

  /** Those of the ingredients are known from the formulas. */
  private void keepWords(Connection connection, String tenant) throws SQLException {
    var names = Stream.of(brands, words).flatMap(List::stream).toArray();
    try (var insert = connection.prepareStatement(WORDS)) {
      insert.setString(1, tenant);
      insert.setArray(2, connection.createArrayOf("text", names));
      insert.executeUpdate();
    }
  }

  private void insert(Connection connection, String tenant, int from, int to) throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, tenant);
      insert.setInt(2, from + 1);
      insert.setInt(3, to);
      insert.setArray(4, connection.createArrayOf("text", brands.toArray()));
      insert.setArray(5, connection.createArrayOf("text", words.toArray()));
      insert.executeUpdate();
    }
  }

  private static void durable(Connection connection) throws SQLException {
    if (!text(connection, "SHOW fsync").equals("on")) {
      throw new IllegalStateException("figures count with fsync on only");
    }
  }

  private static String text(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery(query)) {
      answer.next();
      return answer.getString(1);
    }
  }

  /** Words of syllables, after those given. */
  private List<String> made(int number, List<String> first) {
    var syllables =
        "ha neul mi so ra bit sol dam yu rin se on jae ga eun chae ro wa ji nu".split(" ");
    var made = new LinkedHashSet<>(first);
    while (made.size() < number) {
      var word = new StringBuilder();
      for (int i = 0; i < 2 + random.nextInt(3); i++) {
        word.append(syllables[random.nextInt(syllables.length)]);
      }
      made.add(word.toString());
    }
    return List.copyOf(made);
  }

  private static List<String> inciNames() throws IOException {
    var file = "/dev/dewcycle/catalog/ingredient/inci-names.tsv";
    try (var in = GeneratedCatalog.class.getResourceAsStream(file);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      var names = new ArrayList<String>();
      lines
          .lines()
          .skip(3)
          .map(line -> line.split("\t")[0])
          .filter(name -> name.matches("[A-Z -]{4,40}"))
          .forEach(names::add);
      java.util.Collections.shuffle(names, new Random(7));
      return names;
    }
  }
}
