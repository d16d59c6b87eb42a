package dev.dewcycle.routine.layering;

import dev.dewcycle.events.ActiveFamily;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The fields of one mapping in a reviewed file. What is wrong is told with file and line. */
final class Fields {
  private final String file;
  private final int line;
  private final Map<String, Node> left = new LinkedHashMap<>();

  Fields(String file, Node node) {
    this.file = file;
    this.line = line(node);
    if (!(node instanceof MappingNode mapping)) {
      throw wrong("fields are expected here");
    }
    for (var field : mapping.getValue()) {
      var name = scalar(field.getKeyNode());
      if (left.put(name, field.getValueNode()) != null) {
        throw wrong(field.getKeyNode(), name + " is given twice");
      }
    }
  }

  IllegalStateException wrong(String what) {
    return new IllegalStateException(file + ":" + line + ": " + what);
  }

  private IllegalStateException wrong(Node at, String what) {
    return new IllegalStateException(file + ":" + line(at) + ": " + what);
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  boolean has(String name) {
    return left.containsKey(name);
  }

  String text(String name) {
    var node = take(name);
    var text = scalar(node);
    if (text.isBlank()) {
      throw wrong(node, name + " is blank");
    }
    return text;
  }

  <E extends Enum<E>> E word(String name, Class<E> words) {
    var node = take(name);
    return word(node, words).orElseThrow(() -> wrong(node, "unknown " + name + " " + scalar(node)));
  }

  <E extends Enum<E>> Optional<E> optionalWord(String name, Class<E> words) {
    return has(name) ? Optional.of(word(name, words)) : Optional.empty();
  }

  boolean flag(String name) {
    var node = take(name);
    return switch (scalar(node)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw wrong(node, name + " is yes or no");
    };
  }

  int number(String name, int least, int most) {
    var node = take(name);
    var text = scalar(node);
    if (!text.matches("[0-9]{1,4}")
        || Integer.parseInt(text) < least
        || Integer.parseInt(text) > most) {
      throw wrong(node, name + " is a number from " + least + " to " + most + ", not " + text);
    }
    return Integer.parseInt(text);
  }

  Actives actives(String name) {
    var nodes = nodes(name);
    if (nodes.isEmpty()) {
      throw wrong(name + " names nothing");
    }
    return Actives.all(nodes.stream().map(this::active));
  }

  Actives optionalActives(String name) {
    return has(name) ? actives(name) : Actives.NONE;
  }

  private Actives active(Node node) {
    return word(node, ActiveFamily.class)
        .map(Actives::of)
        .or(() -> word(node, Medicine.class).map(Actives::of))
        .orElseThrow(() -> wrong(node, "unknown family " + scalar(node)));
  }

  private <E extends Enum<E>> Optional<E> word(Node node, Class<E> words) {
    var text = scalar(node);
    return Arrays.stream(words.getEnumConstants())
        .filter(word -> word.name().equals(text))
        .findFirst();
  }

  List<String> texts(String name) {
    return nodes(name).stream().map(this::scalar).toList();
  }

  /** Names with a text each, in the order of the file. */
  Map<String, String> table(String name) {
    var fields = fields(name);
    return List.copyOf(fields.left.keySet()).stream()
        .collect(Collectors.toMap(key -> key, fields::text, (one, _) -> one, LinkedHashMap::new));
  }

  Fields fields(String name) {
    return new Fields(file, take(name));
  }

  List<Fields> list(String name) {
    return nodes(name).stream().map(node -> new Fields(file, node)).toList();
  }

  /** Every field has to have been read: a misspelt one must not go unseen. */
  void end() {
    left.forEach(
        (name, node) -> {
          throw wrong(node, "unknown field " + name);
        });
  }

  private List<Node> nodes(String name) {
    var node = take(name);
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw wrong(node, name + " is a list");
  }

  private Node take(String name) {
    return Optional.ofNullable(left.remove(name)).orElseThrow(() -> wrong(name + " is missing"));
  }

  private String scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    throw wrong(node, "a plain value is expected here");
  }
}
