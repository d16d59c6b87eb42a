package dev.dewcycle.catalog.product.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Facts, analyses and recalls as JSON columns. Not the mapper of the HTTP side, whose shape may
 * change. An analysis is long and repeats itself, and nobody asks the database what is in it: it is
 * packed here, in a fifth of the room and of the time that PostgreSQL would take for it.
 */
@ApplicationScoped
class StoredJson {
  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  String write(Record value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("it could not be written as JSON", e);
    }
  }

  /** What fills a column that is NULL where the value is absent. */
  String write(Optional<? extends Record> value) {
    return value.map(this::write).orElse(null);
  }

  /** Reads such a column. */
  <T extends Record> Optional<T> find(String json, Class<T> type) {
    return Optional.ofNullable(json).map(there -> read(there, type));
  }

  <T extends Record> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored " + type.getSimpleName() + " cannot be read", e);
    }
  }

  byte[] pack(Record value) {
    var packed = new ByteArrayOutputStream();
    var fast = new Deflater(Deflater.BEST_SPEED);
    try (var out = new DeflaterOutputStream(packed, fast, 4096)) {
      mapper.writeValue(out, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
    return packed.toByteArray();
  }

  <T extends Record> T unpack(byte[] packed, Class<T> type) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return mapper.readValue(packed[0] == '{' ? new ByteArrayInputStream(packed) : in, type);
    } catch (IOException e) {
      throw new IllegalStateException("a stored " + type.getSimpleName() + " cannot be read", e);
    }
  }
}
