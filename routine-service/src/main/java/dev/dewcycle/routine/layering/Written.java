package dev.dewcycle.routine.layering;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a rule book as somebody has written it, in the book's file or in a request, before
 * anybody has looked at what it means.
 */
public sealed interface Written {
  /** What to name where it is wrong: file and line, or a pointer into a request. */
  String place();

  /** The same, written at another place. */
  Written at(String other);

  /** A word, a number or a sentence. */
  record Plain(String place, String text) implements Written {
    @Override
    public Plain at(String other) {
      return new Plain(other, text);
    }
  }

  /** Items in their order. */
  record Listed(String place, List<Written> items) implements Written {
    public Listed {
      items = List.copyOf(items);
    }

    @Override
    public Listed at(String other) {
      return new Listed(other, items.stream().map(item -> item.at(other)).toList());
    }
  }

  /** Fields by name, in their order. */
  record Mapped(String place, Map<String, Written> fields) implements Written {
    public Mapped {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public Mapped at(String other) {
      var moved = new LinkedHashMap<String, Written>();
      fields.forEach((name, value) -> moved.put(name, value.at(other)));
      return new Mapped(other, moved);
    }

    /** The word that a field has; empty where it is absent or no word. */
    String word(String name) {
      return fields.get(name) instanceof Plain plain ? plain.text() : "";
    }

    /** With another value in a field, in the place of the former one or at the end. */
    Mapped with(String name, Written value) {
      var changed = new LinkedHashMap<>(fields);
      changed.put(name, value);
      return new Mapped(place, changed);
    }
  }
}
