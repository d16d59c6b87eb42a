package dev.dewcycle.routine.fit.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.dewcycle.kit.line.Line;
import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.JsonFaults;
import dev.dewcycle.routine.cadence.adapter.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads lines of boxes. What is wrong with one is told in its own answer and costs no other. */
@ApplicationScoped
class BoxLineReader {
  @Inject ObjectMapper json;

  Asked read(Line line) {
    return switch (line) {
      case Line.Unreadable(var number, var why, _) -> faulty(number, "#", why);
      case Line.Text(var number, var text, _) -> read(number, text);
    };
  }

  private Asked read(long number, String text) {
    try {
      var box = json.readValue(text, BoxLine.class);
      if (box == null) {
        return faulty(number, "#", "A JSON object is expected.");
      }
      var faults = new Faults();
      var names = box.read(faults);
      return faults.count() == 0
          ? new Asked.Sound(number, box, names)
          : new Asked.Faulty(number, faults.found());
    } catch (MismatchedInputException e) {
      return new Asked.Faulty(number, List.of(JsonFaults.of(e)));
    } catch (JsonMappingException e) {
      // Without a cause it is the parser's: a field named twice, or JSON that ends too soon.
      return e.getCause() instanceof IllegalArgumentException
          ? new Asked.Faulty(number, List.of(JsonFaults.of(e)))
          : broken(number, e);
    } catch (JsonProcessingException e) {
      return broken(number, e);
    }
  }

  private static Asked broken(long number, JsonProcessingException e) {
    var place = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    return faulty(number, "#", "This line is not valid JSON, or names a field twice" + place + ".");
  }

  private static Asked faulty(long number, String pointer, String detail) {
    return new Asked.Faulty(number, List.of(new Fault(pointer, detail)));
  }
}
