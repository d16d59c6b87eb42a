package dev.dewcycle.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/**
 * Reads a date or a time from its ISO-8601 text and from nothing else: no list, no number, and no
 * instant where a date is wanted.
 */
class TextOnly<T> extends StdScalarDeserializer<T> {
  private final transient Function<String, T> reader;

  TextOnly(Class<T> type, Function<String, T> reader) {
    super(type);
    this.reader = reader;
  }

  @Override
  @SuppressWarnings("unchecked") // the context answers with the type that it is asked for
  public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (T) context.handleUnexpectedToken(handledType(), json);
    }
    try {
      return reader.apply(json.getText());
    } catch (DateTimeException e) {
      return (T) context.handleWeirdStringValue(handledType(), json.getText(), "not ISO-8601");
    }
  }
}
