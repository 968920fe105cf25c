package nl.ijkpunt.mappings.lift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.lom.LomField.Kind;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;

/**
 * Parts of a record about learning material that are of one field, in the names of the IEEE
 * binding. A text in several languages is a list of texts.
 */
record LomBranch(LomRecord record, List<LomNode> nodes) implements Branch {

  LomBranch {
    nodes = List.copyOf(nodes);
  }

  /** A whole record. */
  static LomBranch of(LomRecord record) {
    return new LomBranch(record, List.of(record.root()));
  }

  private LomNode first() {
    return nodes.get(0);
  }

  private boolean isOne(Kind kind) {
    return nodes.size() == 1 && first().field().kind() == kind;
  }

  @Override
  public boolean isObject() {
    boolean parts = nodes.size() == 1 && !first().children().isEmpty();
    return isOne(Kind.STRING) || (parts && !isList());
  }

  @Override
  public boolean isList() {
    return nodes.size() > 1 || isOne(Kind.LANGSTRING);
  }

  @Override
  public boolean isNothing() {
    return nodes.stream().noneMatch(LomNode::saysSomething);
  }

  @Override
  public List<Named> members() {
    Map<String, List<LomNode>> byName = new LinkedHashMap<>();
    if (nodes.size() == 1) {
      for (LomNode child : first().children()) {
        byName.computeIfAbsent(child.field().name(), any -> new ArrayList<>()).add(child);
      }
    }
    List<Named> members = new ArrayList<>();
    byName.forEach((name, all) -> members.add(new Named(name, new LomBranch(record, all))));
    return members;
  }

  /** All that stands at a path from here. */
  @Override
  public Optional<Branch> member(String path) {
    List<LomNode> found = nodes;
    for (String name : path.split("/", -1)) {
      found = found.stream().flatMap(node -> node.all(name).stream()).toList();
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new LomBranch(record, found));
  }

  @Override
  public List<Branch> items() {
    List<LomNode> items = isOne(Kind.LANGSTRING) ? first().children() : nodes;
    return items.stream()
        .filter(LomNode::saysSomething)
        .map(node -> (Branch) new LomBranch(record, List.of(node)))
        .toList();
  }

  /** Of a string its words and its language; a record may say once in which language it is. */
  @Override
  public String text(String name) {
    if (!isOne(Kind.STRING)) {
      return Branch.super.text(name);
    }
    return switch (name) {
      case "value" -> first().text();
      case "language" ->
          first().language().isEmpty()
              ? record.first("metaMetadata/language").map(LomNode::text).orElse("")
              : first().language();
      default -> "";
    };
  }

  @Override
  public String text() {
    return nodes.stream().map(LomBranch::texts).collect(Collectors.joining("-"));
  }

  private static String texts(LomNode node) {
    return node.children().isEmpty()
        ? node.text()
        : node.children().stream().map(LomBranch::texts).collect(Collectors.joining("-"));
  }

  @Override
  public String scheme() {
    LomNode taxon = isOne(Kind.STRING) ? first().parent().parent() : first().parent();
    return taxon.parent().first("source").map(LomBranch::texts).orElse("");
  }

  @Override
  public String givenName() {
    boolean whole = first().field().path().isEmpty();
    return whole ? Objects.requireNonNullElse(record.subject().key(), "") : "";
  }

  @Override
  public Location location() {
    return record.at(first());
  }
}
