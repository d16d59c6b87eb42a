package dev.dewcycle.routine.layering.adapter;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.dewcycle.routine.layering.Text;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * Shows texts in the language that a request asks for. Documents have a mapper of their own and
 * keep every language, so that what was found long ago can still be told to anybody.
 */
@Singleton
public class SpokenText implements ObjectMapperCustomizer {
  @Inject RequestLanguage language;

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new SimpleModule().addSerializer(new Serializer(language)));
  }

  @SuppressWarnings("serial") // nobody writes serializers to a stream
  private static final class Serializer extends StdSerializer<Text> {
    private final transient RequestLanguage language;

    Serializer(RequestLanguage language) {
      super(Text.class);
      this.language = language;
    }

    @Override
    public void serialize(Text text, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(text.in(language.get()));
    }
  }
}
