package nl.ijkpunt.mappings.columns;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A record in the making: values are put at paths, in any order. */
final class RecordTree {
  private static final JsonFactory JSON = new JsonFactory();

  private final Node root = new Node(false);

  /** An object, or a list by place; places that nothing was put at are left out. */
  private static final class Node {
    private final boolean list;
    private final Map<String, Object> members;

    Node(boolean list) {
      this.list = list;
      this.members =
          list ? new TreeMap<>(Comparator.comparingInt(Integer::parseInt)) : new LinkedHashMap<>();
    }

    boolean takes(String segment) {
      return list == TargetPath.isPlace(segment);
    }
  }

  /** Puts a value at a path; whether there was room. */
  boolean put(TargetPath path, Object value) {
    Node at = root;
    List<String> segments = path.segments();
    int last = segments.size() - 1;
    for (int i = 0; i < last; i++) {
      Node inner = inner(at, segments.get(i), TargetPath.isPlace(segments.get(i + 1)));
      if (inner == null) {
        return false;
      }
      at = inner;
    }
    return at.takes(segments.get(last))
        && at.members.putIfAbsent(segments.get(last), value) == null;
  }

  private static @Nullable Node inner(Node at, String segment, boolean list) {
    if (!at.takes(segment)) {
      return null;
    }
    Object inner = at.members.computeIfAbsent(segment, name -> new Node(list));
    return inner instanceof Node node ? node : null;
  }

  /** Adds a value at the end of the list at a path; whether there was room. */
  boolean append(TargetPath path, Object value) {
    List<String> longer = new ArrayList<>(path.segments());
    longer.add(String.valueOf(length(path)));
    return put(new TargetPath(longer), value);
  }

  private int length(TargetPath path) {
    Object at = root;
    for (String segment : path.segments()) {
      if (at instanceof Node node && node.takes(segment)) {
        at = node.members.get(segment);
      }
    }
    return at instanceof Node node && node.list
        ? node.members.keySet().stream().mapToInt(Integer::parseInt).max().orElse(-1) + 1
        : 0;
  }

  /** The text at a path of members; empty where there is none. */
  String text(String member) {
    return root.members.get(member) instanceof String text ? text : "";
  }

  boolean isEmpty() {
    return root.members.isEmpty();
  }

  /** The record as JSON on one line. */
  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      write(root, out);
    }
    return text.toString();
  }

  private static void write(Object value, JsonGenerator out) {
    if (value instanceof Node node) {
      write(node, out);
    } else if (value instanceof Map<?, ?> object) {
      out.writeStartObject();
      object.forEach(
          (name, member) -> out.writeName(name.toString()).writeString(member.toString()));
      out.writeEndObject();
    } else if (value instanceof List<?> items) {
      out.writeStartArray();
      items.forEach(item -> write(item, out));
      out.writeEndArray();
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof CellReading.Written written) {
      out.writeRawValue(written.json());
    } else {
      out.writeString(value.toString());
    }
  }

  private static void write(Node node, JsonGenerator out) {
    if (node.list) {
      out.writeStartArray();
      node.members.values().forEach(item -> write(item, out));
      out.writeEndArray();
    } else {
      out.writeStartObject();
      node.members.forEach(
          (name, member) -> {
            out.writeName(name);
            write(member, out);
          });
      out.writeEndObject();
    }
  }
}
