package nl.ijkpunt.mappings.lom;

import java.util.List;
import java.util.function.Consumer;
import nl.ijkpunt.mappings.Value;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.lom.LomField.Kind;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;

/** A text that a record about learning material holds. */
record LomValue(LomRecord record, LomNode node) implements Value {

  /** Hands out every text in a part of a record that says something, from first to last. */
  static void each(LomRecord record, LomNode in, Consumer<LomValue> sink) {
    if (!in.text().isEmpty()) {
      sink.accept(new LomValue(record, in));
    }
    in.children().forEach(child -> each(record, child, sink));
  }

  /** A string has the path of the field that it is a string of. */
  @Override
  public String path() {
    return node.field().kind() == Kind.STRING ? node.parent().field().path() : node.field().path();
  }

  @Override
  public String text() {
    return node.text();
  }

  @Override
  public String language() {
    return node.language();
  }

  @Override
  public String near(String path) {
    List<String> names = List.of(path.split("/", -1));
    LomNode around = node;
    while (!around.field().path().isEmpty()) {
      around = around.parent();
      String found = find(around, names);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }

  /** What a part says at a path, or the first text in what is there. */
  private static String find(LomNode from, List<String> names) {
    if (names.isEmpty()) {
      return firstText(from);
    }
    for (LomNode child : from.all(names.get(0))) {
      String found = find(child, names.subList(1, names.size()));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }

  private static String firstText(LomNode node) {
    if (!node.text().isEmpty()) {
      return node.text();
    }
    return node.children().stream()
        .map(LomValue::firstText)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The parts of a term, or of a taxon, are told together; so are the languages of a text. */
  @Override
  public Object thing() {
    LomNode holder = node.parent();
    boolean oneText = holder.field().kind() == Kind.LANGSTRING && holder.field().isSingle();
    return oneText ? holder.parent() : holder;
  }

  @Override
  public Location location() {
    return record.at(node);
  }
}
