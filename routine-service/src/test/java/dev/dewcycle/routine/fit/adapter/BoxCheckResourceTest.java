package dev.dewcycle.routine.fit.adapter;

import static dev.dewcycle.routine.fit.adapter.BoxUpload.checked;
import static dev.dewcycle.routine.testing.Api.daily;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.events.Category;
import dev.dewcycle.routine.layering.Bottle;
import dev.dewcycle.routine.testing.Api;
import dev.dewcycle.routine.testing.Neighbours;
import dev.dewcycle.routine.testing.ServiceTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class BoxCheckResourceTest {
  private static final Bottle CALM =
      Bottle.bottle("Boxed Calm Serum", Category.SERUM).with("PANTHENOL", ActiveFamily.PANTHENOL);

  @Inject Neighbours neighbours;

  private String subscriber;

  @BeforeEach
  void a_pregnant_subscriber_uses_a_cream_and_a_sunscreen() {
    neighbours.sell(CALM, Bottle.retinol(), Bottle.ampoule(), Bottle.cream(), Bottle.sunscreen());
    subscriber = Api.subscriber(Map.of("pregnant", true));
    Api.putRoutine(subscriber, daily(Bottle.cream(), "PM"), daily(Bottle.sunscreen(), "AM"))
        .then()
        .statusCode(200);
  }

  @Test
  void a_misfit_is_told_with_a_proven_substitute() {
    var box =
        checked(
                line(
                    "\"candidates\":[\"%s\"]".formatted(CALM.id()),
                    Bottle.retinol(),
                    Bottle.cream()))
            .getFirst();

    assertThat(box.path("verdict").asText()).isEqualTo("DOES_NOT_FIT");
    assertThat(verdicts(box)).containsExactly("DOES_NOT_FIT", "FITS");
    assertThat(box.at("/perProduct/1/inUse").asBoolean()).isTrue();
    assertThat(box.at("/findings/0/severity").asText()).isEqualTo("BLOCK");
    assertThat(box.at("/substitutes/0/replaces").asText())
        .isEqualTo(Bottle.retinol().id().toString());
    assertThat(box.at("/substitutes/0/product").asText()).isEqualTo(CALM.id().toString());
    assertThat(box.at("/coverage/known").asInt()).isEqualTo(3);
  }

  /** More than any buffer on the way holds, of lines that are quickly answered. */
  @Test
  void a_client_may_write_its_whole_body_before_it_reads() {
    var lines = 30_000;

    var answers = checked("{\"subscriber\":\"nobody\"}\n".repeat(lines));

    assertThat(answers).hasSize(lines + 1);
    assertThat(answers.getLast().path("rejected").asInt()).isEqualTo(lines);
  }

  @Test
  void a_plan_says_how_a_product_is_meant() {
    var plan = "{\"slots\":[\"AM\"],\"courseDays\":7}";
    var body =
        "{\"subscriber\":\"%s\",\"products\":[{\"product\":\"%s\",\"plan\":%s}]}\n"
            .formatted(subscriber, Bottle.ampoule().id(), plan);

    var box = checked(body).getFirst();

    assertThat(box.at("/perProduct/0/plan/courseDays").asInt()).isEqualTo(7);
    assertThat(box.at("/perProduct/0/plan/slots/0").asText()).isEqualTo("AM");
  }

  @Test
  void answers_come_in_the_order_of_the_lines_whoever_is_done_first() {
    var body =
        IntStream.range(0, 1500)
            .mapToObj(i -> i % 7 == 0 ? "nonsense\n" : line("\"candidates\":[]", CALM, another(i)))
            .collect(Collectors.joining());

    var answers = checked(body);

    assertThat(answers).hasSize(1501);
    assertThat(IntStream.range(0, 1500).map(i -> answers.get(i).path("line").asInt()))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 1500).boxed().toList());
    assertThat(answers.getLast().path("done").asBoolean()).isTrue();
    assertThat(answers.getLast().path("rejected").asInt()).isEqualTo(215);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"subscriber\":\"S\",\"products\":[{\"product\":\"P\"}]       | #",
        "[]                                                             | #",
        "null                                                           | #",
        "{\"subscriber\":\"S\",\"products\":[]}                         | #/products",
        "{\"products\":[{\"product\":\"P\"}]}                           | #/subscriber",
        "{\"subscriber\":\"nobody\",\"products\":[{\"product\":\"P\"}]} | #/subscriber",
        "{\"subscriber\":\"S\",\"products\":[null]}                     | #/products/0",
        "{\"subscriber\":\"S\",\"products\":[{\"product\":\"sku\"}]}    | #/products/0/product",
        "{\"subscriber\":\"S\",\"products\":[{\"product\":\"sku:none\"}]} | #/products/0/product",
        "{\"subscriber\":\"S\",\"products\":[{\"product\":\"P\"},{\"product\":\"P\"}]} | #/products/1/product",
        "{\"subscriber\":\"S\",\"products\":[{\"product\":\"P\",\"size\":3}]} | #/products/0/size",
        "{\"subscriber\":\"S\",\"products\":[{\"product\":\"P\",\"plan\":{\"courseDays\":14}}]} | #/products/0/plan/courseDays",
        "{\"subscriber\":\"S\",\"products\":[{\"product\":\"P\",\"plan\":{\"slots\":[\"NOON\"]}}]} | #/products/0/plan/slots/0",
        "{\"subscriber\":\"S\",\"products\":[{\"product\":\"P\",\"plan\":{\"cadence\":{\"kind\":\"TIMES_PER_WEEK\",\"n\":9}}}]} | #/products/0/plan/cadence/n",
        "{\"subscriber\":\"S\\u0000\",\"products\":[{\"product\":\"P\"}]} | #/subscriber",
        "{\"subscriber\":\"S\",\"products\":[{\"product\":\"P\"}],\"candidates\":[7]} | #/candidates/0",
      })
  void a_bad_line_tells_where_and_stops_no_other(String bad, String pointer) {
    var text =
        bad.strip().replace("\"S", "\"" + subscriber).replace("\"P\"", "\"" + CALM.id() + "\"");

    var answers = checked(text + "\n" + line("\"candidates\":[]", CALM));

    assertThat(answers.getFirst().path("line").asInt()).isEqualTo(1);
    assertThat(answers.getFirst().at("/errors/0/pointer").asText()).isEqualTo(pointer);
    assertThat(answers.getFirst().at("/errors/0/detail").asText()).isNotBlank();
    assertThat(answers.get(1).path("verdict").asText()).isEqualTo("FITS");
  }

  @Test
  void lines_too_long_or_in_another_encoding_cost_themselves_only() {
    var good = line("\"candidates\":[]", CALM);
    var endless = "{\"subscriber\":\"" + "x".repeat(10 << 20) + "\"}\n";
    var latin = new byte[] {'{', '"', (byte) 0xe9, '"', '}', '\n'};

    var answers = checked(joined((good + endless).getBytes(UTF_8), latin, good.getBytes(UTF_8)));

    assertThat(answers).hasSize(5);
    assertThat(answers.get(0).path("verdict").asText()).isEqualTo("FITS");
    assertThat(answers.get(1).at("/errors/0/detail").asText()).contains("longer");
    assertThat(answers.get(2).at("/errors/0/detail").asText()).contains("UTF-8");
    assertThat(answers.get(3).path("verdict").asText()).isEqualTo("FITS");
  }

  @Test
  void a_body_in_utf_16_is_answered_by_errors_and_an_empty_one_by_its_summary() {
    var utf16 = checked(line("\"candidates\":[]", CALM).getBytes(UTF_16));

    assertThat(utf16.getFirst().has("errors")).isTrue();
    assertThat(checked("")).hasSize(1);
  }

  @Test
  void a_foreign_subscriber_looks_absent() throws IOException {
    var theirs =
        BoxUpload.post(
            "other", "application/x-ndjson", line("\"candidates\":[]", CALM).getBytes(UTF_8));

    assertThat(theirs.body()).contains("There is no subscriber " + subscriber);
  }

  @Test
  void other_types_and_packed_bodies_are_refused() {
    assertThat(BoxUpload.post("demo", "application/json", new byte[0]).statusCode()).isEqualTo(415);
    assertThat(
            BoxUpload.post("demo", "application/x-ndjson;charset=iso-8859-1", new byte[0])
                .statusCode())
        .isEqualTo(415);
  }

  @Test
  void an_answer_comes_while_the_upload_goes_on() throws IOException {
    try (var upload = new BoxUpload()) {
      upload.write(line("\"candidates\":[]", CALM));

      assertThat(upload.answer().path("verdict").asText()).isEqualTo("FITS");

      upload.write(line("\"candidates\":[]", CALM));
      assertThat(upload.answer().path("line").asInt()).isEqualTo(2);
      upload.end();
      assertThat(upload.answer().path("done").asBoolean()).isTrue();
    }
  }

  @Test
  void clients_that_go_away_make_room_for_others() throws IOException {
    for (var i = 0; i < 6; i++) {
      try (var upload = new BoxUpload()) {
        upload.write(line("\"candidates\":[]", CALM));
        upload.answer();
      }
    }
    await()
        .until(
            () ->
                BoxUpload.post(
                            "demo",
                            "application/x-ndjson",
                            line("\"candidates\":[]", CALM).getBytes(UTF_8))
                        .statusCode()
                    == 200);
  }

  private String line(String more, Bottle... bottles) {
    var products =
        List.of(bottles).stream()
            .map(bottle -> "{\"product\":\"%s\"}".formatted(bottle.id()))
            .collect(Collectors.joining(","));
    return "{\"subscriber\":\"%s\",\"products\":[%s],%s}\n".formatted(subscriber, products, more);
  }

  /** Something that takes longer, now and then. */
  private static Bottle another(int line) {
    return line % 3 == 0 ? Bottle.ampoule() : Bottle.cream();
  }

  private static List<String> verdicts(JsonNode box) {
    return box.path("perProduct").valueStream().map(one -> one.path("verdict").asText()).toList();
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
