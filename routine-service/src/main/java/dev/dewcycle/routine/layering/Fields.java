package dev.dewcycle.routine.layering;

import dev.dewcycle.events.ActiveFamily;
import dev.dewcycle.routine.layering.Written.Listed;
import dev.dewcycle.routine.layering.Written.Mapped;
import dev.dewcycle.routine.layering.Written.Plain;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of one mapping, each to be read once. What is wrong is told with its place. */
final class Fields {
  private final String place;
  private final Map<String, Written> left;

  Fields(Written written) {
    this.place = written.place();
    if (!(written instanceof Mapped mapped)) {
      throw wrong("fields are expected here");
    }
    this.left = new LinkedHashMap<>(mapped.fields());
  }

  RuleFault wrong(String what) {
    return new RuleFault(place, what);
  }

  private static RuleFault wrong(Written at, String what) {
    return new RuleFault(at.place(), what);
  }

  boolean has(String name) {
    return left.containsKey(name);
  }

  String text(String name) {
    var written = take(name);
    var text = plain(written);
    if (text.isBlank()) {
      throw wrong(written, name + " is blank");
    }
    return text;
  }

  <E extends Enum<E>> E word(String name, Class<E> words) {
    var written = take(name);
    return word(written, words)
        .orElseThrow(() -> wrong(written, "unknown " + name + " " + plain(written)));
  }

  <E extends Enum<E>> Optional<E> optionalWord(String name, Class<E> words) {
    return has(name) ? Optional.of(word(name, words)) : Optional.empty();
  }

  boolean flag(String name) {
    var written = take(name);
    return switch (plain(written)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw wrong(written, name + " is yes or no");
    };
  }

  int number(String name, int least, int most) {
    var written = take(name);
    var text = plain(written);
    if (!text.matches("[0-9]{1,4}")
        || Integer.parseInt(text) < least
        || Integer.parseInt(text) > most) {
      throw wrong(written, name + " is a number from " + least + " to " + most + ", not " + text);
    }
    return Integer.parseInt(text);
  }

  Actives actives(String name) {
    var items = items(name);
    if (items.isEmpty()) {
      throw wrong(name + " names nothing");
    }
    return Actives.all(items.stream().map(Fields::active));
  }

  Actives optionalActives(String name) {
    return has(name) ? actives(name) : Actives.NONE;
  }

  private static Actives active(Written written) {
    return word(written, ActiveFamily.class)
        .map(Actives::of)
        .or(() -> word(written, Medicine.class).map(Actives::of))
        .orElseThrow(() -> wrong(written, "unknown family " + plain(written)));
  }

  private static <E extends Enum<E>> Optional<E> word(Written written, Class<E> words) {
    var text = plain(written);
    return Arrays.stream(words.getEnumConstants())
        .filter(word -> word.name().equals(text))
        .findFirst();
  }

  List<String> texts(String name) {
    return items(name).stream().map(Fields::plain).toList();
  }

  /** Names with a text each, in the order in which they are written. */
  Map<String, String> table(String name) {
    var fields = fields(name);
    return List.copyOf(fields.left.keySet()).stream()
        .collect(Collectors.toMap(key -> key, fields::text, (one, _) -> one, LinkedHashMap::new));
  }

  Fields fields(String name) {
    return new Fields(take(name));
  }

  List<Fields> list(String name) {
    return items(name).stream().map(Fields::new).toList();
  }

  /** Every field has to have been read: a misspelt one must not go unseen. */
  void end() {
    left.forEach(
        (name, written) -> {
          throw wrong(written, "unknown field " + name);
        });
  }

  private List<Written> items(String name) {
    var written = take(name);
    if (written instanceof Listed listed) {
      return listed.items();
    }
    throw wrong(written, name + " is a list");
  }

  private Written take(String name) {
    return Optional.ofNullable(left.remove(name)).orElseThrow(() -> wrong(name + " is missing"));
  }

  private static String plain(Written written) {
    if (written instanceof Plain plain) {
      return plain.text();
    }
    throw wrong(written, "a plain value is expected here");
  }
}
