package dev.dewcycle.routine.layering;

import java.io.Reader;
import java.util.LinkedHashMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a YAML file, keeping the line of each value. */
final class YamlText {
  private final String file;

  private YamlText(String file) {
    this.file = file;
  }

  /**
   * What the file says.
   *
   * @throws RuleFault where it is no YAML, or names a field twice
   */
  static Written read(String file, Reader text) {
    try {
      return new YamlText(file).written(new Yaml(new LoaderOptions()).compose(text));
    } catch (YAMLException e) {
      throw new RuleFault(file, e.getMessage());
    }
  }

  private Written written(Node node) {
    return switch (node) {
      case MappingNode mapping -> mapped(mapping);
      case SequenceNode sequence ->
          new Written.Listed(place(node), sequence.getValue().stream().map(this::written).toList());
      case ScalarNode scalar -> new Written.Plain(place(node), scalar.getValue().strip());
      default -> throw new RuleFault(file, "this is not understood");
    };
  }

  private Written mapped(MappingNode mapping) {
    var fields = new LinkedHashMap<String, Written>();
    for (var field : mapping.getValue()) {
      if (!(field.getKeyNode() instanceof ScalarNode name)) {
        throw new RuleFault(place(field.getKeyNode()), "the name of a field is expected here");
      }
      if (fields.put(name.getValue(), written(field.getValueNode())) != null) {
        throw new RuleFault(place(name), name.getValue() + " is given twice");
      }
    }
    return new Written.Mapped(place(mapping), fields);
  }

  private String place(Node node) {
    return file + ":" + (node.getStartMark().getLine() + 1);
  }
}
