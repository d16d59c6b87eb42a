package dev.dewcycle.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads a date or a time from an ISO-8601 text and from nothing else: no list, no number. */
class TextOnly<T> extends StdScalarDeserializer<T> {
  private final transient JsonDeserializer<T> reader;

  TextOnly(StdScalarDeserializer<T> reader) {
    super(reader.handledType());
    this.reader = reader;
  }

  @Override
  @SuppressWarnings("unchecked") // the context answers with the type that it is asked for
  public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    return json.hasToken(JsonToken.VALUE_STRING)
        ? reader.deserialize(json, context)
        : (T) context.handleUnexpectedToken(handledType(), json);
  }
}
