package dev.dewcycle.catalog.bulk.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dewcycle.catalog.bulk.Entry;
import dev.dewcycle.catalog.bulk.Row;
import dev.dewcycle.catalog.classification.Analyser;
import dev.dewcycle.catalog.classification.Flaw;
import dev.dewcycle.catalog.product.ProductFacts;
import dev.dewcycle.catalog.product.adapter.FactReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Reads rows: the fields of POST /products, {@code withdrawn}, and what an export adds to them. */
@ApplicationScoped
class EntryReader {
  private static final Logger LOG = Logger.getLogger(EntryReader.class);

  private static final String WITHDRAWN = "withdrawn";

  @Inject ObjectMapper json;
  @Inject FactReader facts;
  @Inject Analyser analyser;

  /**
   * Reads a row; never throws, since what one row uncovers in us must not cost the others.
   *
   * @param header the names of its cells, where it is a record of a table
   * @param unknown hears the names of fields that no product has
   */
  Entry read(Row row, List<String> header, UnknownColumns unknown) {
    try {
      return understood(row, header, unknown);
    } catch (RuntimeException e) {
      LOG.errorf(e, "line %d of an import could not be read", row.line());
      return faulty(row.line(), "#", "This could not be read, by a fault of ours.");
    }
  }

  private Entry understood(Row row, List<String> header, UnknownColumns unknown) {
    return switch (row) {
      case Row.Unreadable(var line, var why) -> faulty(line, "#", why);
      case Row.Cells(var line, var cells) -> entry(line, CellTree.of(header, cells), unknown);
      case Row.Json(var line, var text) -> {
        try {
          yield tree(text) instanceof ObjectNode object
              ? entry(line, object, unknown)
              : faulty(line, "#", "A JSON object is expected.");
        } catch (MismatchedInputException e) {
          yield faulty(line, "#", "The JSON names a field twice, or goes on behind its end.");
        } catch (JsonProcessingException e) {
          yield faulty(line, "#", "This line is not valid JSON" + place(e) + ".");
        }
      }
    };
  }

  private JsonNode tree(String text) throws JsonProcessingException {
    return json.reader().with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).readTree(text);
  }

  private Entry entry(long line, ObjectNode product, UnknownColumns unknown) {
    var withdrawn = product.remove(WITHDRAWN);
    if (withdrawn != null && !withdrawn.isBoolean() && !withdrawn.isNull()) {
      return faulty(line, "#/" + WITHDRAWN, "Expected true or false.");
    }
    for (var name : List.copyOf(names(product))) {
      if (!FactReader.FIELDS.contains(name)) {
        product.remove(name);
        if (!ExportedProduct.ADDED.contains(name)) {
          unknown.note(name);
        }
      }
    }
    return switch (facts.read(product)) {
      case FactReader.Reading.Flawed(var flaws) -> new Entry.Faulty(line, flaws);
      case FactReader.Reading.Sound(var sound) ->
          analysed(line, sound, withdrawn != null && withdrawn.asBoolean());
    };
  }

  private Entry analysed(long line, ProductFacts sound, boolean withdrawn) {
    return new Entry.Legible(line, sound, withdrawn, analyser.analyse(sound.formula()));
  }

  private static Set<String> names(ObjectNode product) {
    return product.properties().stream()
        .map(java.util.Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
  }

  private static Entry faulty(long line, String pointer, String detail) {
    return new Entry.Faulty(line, List.of(new Flaw(pointer, detail)));
  }
}
