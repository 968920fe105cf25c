package nl.ijkpunt.standards.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value in YAML that knows on which line it stands: who wrote a mistake is told where. */
public final class YamlValue {
  private final String file;
  private final Node node;

  private YamlValue(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /**
   * What a YAML text holds; nothing where it is empty.
   *
   * @param file what to call it when it cannot be read
   * @throws IllegalArgumentException when it is not YAML, with where and why
   */
  public static Optional<YamlValue> read(String file, String text) {
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    try {
      return new Compose(settings).composeString(text).map(node -> new YamlValue(file, node));
    } catch (MarkedYamlEngineException e) {
      String where = e.getProblemMark().map(mark -> " line " + line(mark)).orElse("");
      throw new IllegalArgumentException(file + where + ": not YAML: " + e.getProblem(), e);
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException(file + ": not YAML: " + e.getMessage(), e);
    }
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }

  /** The line it begins on, from 1. */
  public int line() {
    return node.getStartMark().map(YamlValue::line).orElse(1);
  }

  public boolean isText() {
    return node instanceof ScalarNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /** What it says, as it is written; of a list or object nothing. */
  public String text() {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** The items of a list; of anything else none. */
  public List<YamlValue> items() {
    List<YamlValue> items = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> items.add(new YamlValue(file, item)));
    }
    return items;
  }

  /**
   * The members of an object, by name and in order.
   *
   * @throws IllegalArgumentException when it is no object, or has a name twice
   */
  public Map<YamlValue, YamlValue> members() {
    if (!(node instanceof MappingNode object)) {
      throw wrong("these should be names, each with what it stands for");
    }
    Map<YamlValue, YamlValue> members = new LinkedHashMap<>();
    for (NodeTuple tuple : object.getValue()) {
      YamlValue name = new YamlValue(file, tuple.getKeyNode());
      if (members.keySet().stream().anyMatch(other -> other.text().equals(name.text()))) {
        throw name.wrong("'%s' stands in it twice".formatted(name.text()));
      }
      members.put(name, new YamlValue(file, tuple.getValueNode()));
    }
    return members;
  }

  /** That something is wrong with it, and where it stands. */
  public IllegalArgumentException wrong(String why) {
    return new IllegalArgumentException("%s line %d: %s".formatted(file, line(), why));
  }
}
