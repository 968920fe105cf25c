package nl.ijkpunt.standards.pack;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ijkpunt.standards.record.Pointers;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML 1.2 (core schema) with where everything stands. */
final class PlacedYaml {
  private static final int MOST_LETTERS = 64 << 20;
  private static final int DEEPEST = 200;

  /** How many values may come of anchors that are used again. */
  private static final int MOST_VALUES = 5_000_000;

  private final Map<String, Integer> lines = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> doubles = new ArrayList<>();
  private final Deque<Node> within = new ArrayDeque<>();
  private int values;

  PlacedDocument read(String name, String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(name)
            .setSchema(new CoreSchema())
            .setCodePointLimit(MOST_LETTERS)
            .build();
    try {
      Node top = new Compose(settings).composeString(text).orElse(null);
      Object tree = top == null ? null : value(top, "");
      return new PlacedDocument(name, tree, lines, words, doubles);
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException(name + ": not YAML: " + e.getMessage(), e);
    } catch (TooMuch e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  private static final class TooMuch extends RuntimeException {
    TooMuch(String message) {
      super(message);
    }
  }

  private @Nullable Object value(Node node, String pointer) {
    lines.put(pointer, node.getStartMark().map(Mark::getLine).orElse(-1) + 1);
    if (within.size() > DEEPEST || ++values > MOST_VALUES || within.contains(node)) {
      throw new TooMuch("too deep, too large, or a part of itself, at " + pointer);
    }
    if (node instanceof ScalarNode scalar) {
      return scalar(scalar, pointer);
    }
    within.push(node);
    Object value =
        node instanceof MappingNode mapping
            ? object(mapping, pointer)
            : array((SequenceNode) node, pointer);
    within.pop();
    return value;
  }

  private Map<String, @Nullable Object> object(MappingNode node, String pointer) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      String name =
          tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : tuple.getKeyNode() + "";
      String at = pointer + "/" + Pointers.segment(name);
      if (members.containsKey(name)) {
        doubles.add(at);
      }
      members.put(name, value(tuple.getValueNode(), at));
    }
    return members;
  }

  private List<@Nullable Object> array(SequenceNode node, String pointer) {
    List<@Nullable Object> items = new ArrayList<>();
    node.getValue().forEach(item -> items.add(value(item, pointer + "/" + items.size())));
    return items;
  }

  private @Nullable Object scalar(ScalarNode node, String pointer) {
    String text = node.getValue();
    Tag tag = node.getTag();
    if (tag.equals(Tag.NULL)) {
      return null;
    }
    if (tag.equals(Tag.BOOL)) {
      return text.toLowerCase(Locale.ROOT).equals("true");
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return number(text);
    }
    if (node.isPlain() && text.matches("(?i)yes|no|on|off")) {
      words.add(pointer);
    }
    return text;
  }

  /** A number; infinity and the like, which JSON does not have, as a text. */
  private static Object number(String text) {
    if (text.matches("-?[0-9]{1,18}")) {
      return Long.valueOf(text);
    }
    try {
      return text.startsWith("0o")
          ? new BigDecimal(new BigInteger(text.substring(2), 8))
          : text.startsWith("0x")
              ? new BigDecimal(new BigInteger(text.substring(2), 16))
              : new BigDecimal(text);
    } catch (NumberFormatException e) {
      return text;
    }
  }
}
