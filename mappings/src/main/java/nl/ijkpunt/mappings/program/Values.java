package nl.ijkpunt.mappings.program;

import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.ijkpunt.mappings.Value;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.standards.record.XmlAttribute;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;

/** The values of a record, whatever standard it is of: what losses are counted in. */
final class Values {
  private Values() {}

  static void each(DataRecord record, Consumer<Value> to) {
    if (record instanceof XmlRecord xml) {
      xml.root().attributes().forEach(attribute -> attribute(xml, xml.root(), "", attribute, to));
      xml.root().children().forEach(child -> element(xml, child, child.local(), to));
    } else {
      JsonRecord json = (JsonRecord) record;
      json(json, new JsonValue(json.tape(), json.root()), "", to);
    }
  }

  private static void element(XmlRecord record, XmlElement in, String path, Consumer<Value> to) {
    if (!in.text().isBlank()) {
      to.accept(new Leaf(path, in.text().strip(), in, () -> record.at(in, path)));
    }
    in.attributes().forEach(attribute -> attribute(record, in, path + "/", attribute, to));
    in.children().forEach(child -> element(record, child, path + "/" + child.local(), to));
  }

  private static void attribute(
      XmlRecord record, XmlElement in, String before, XmlAttribute attribute, Consumer<Value> to) {
    String name = attribute.name().local();
    // Where a schema stands says nothing of the thing itself.
    if (!name.equals("schemaLocation") && !attribute.value().isBlank()) {
      String path = before + "@" + name;
      to.accept(new Leaf(path, attribute.value().strip(), in, () -> record.at(in, path)));
    }
  }

  private static void json(JsonRecord record, JsonValue in, String path, Consumer<Value> to) {
    in.members()
        .forEach(
            member ->
                json(
                    record,
                    member.value(),
                    path.isEmpty() ? member.name() : path + "/" + member.name(),
                    to));
    in.items().forEach(item -> json(record, item, path, to));
    boolean holdsOthers = in.isObject() || in.isArray();
    if (!holdsOthers && in.tape().kind(in.at()) != Tape.NULL) {
      int cell = in.at();
      to.accept(new Leaf(path, in.text().strip(), in, () -> record.at(cell, "/" + path)));
    }
  }

  /** A value that holds no others. */
  private record Leaf(String path, String text, Object thing, Supplier<Location> at)
      implements Value {
    @Override
    public Location location() {
      return at.get();
    }
  }
}
