package nl.ijkpunt.cli.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.endpoint.Parameter;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.Relation;
import nl.ijkpunt.validators.EndpointModel;
import org.jspecify.annotations.Nullable;

/** Finds every object that an answer names: those that stand in it, and those it refers to. */
final class Discovery {
  private static final int MOST_DEPTH = 24;

  private final EndpointModel model;
  private final List<Named> found = new ArrayList<>();

  private Discovery(EndpointModel model) {
    this.model = model;
  }

  static List<Named> in(JsonValue answer, EndpointModel model) {
    Discovery discovery = new Discovery(model);
    discovery.value(answer, null, 0);
    return discovery.found;
  }

  private void value(JsonValue value, @Nullable RecordType around, int depth) {
    if (depth > MOST_DEPTH) {
      return;
    }
    if (value.isArray()) {
      value.items().forEach(item -> value(item, around, depth + 1));
    } else if (value.isObject()) {
      RecordType told = model.standard().types().recognise(value.tape(), value.at());
      RecordType type = told == null ? around : told;
      for (JsonValue.Member member : value.members()) {
        member(member, told, type, depth);
      }
    }
  }

  private void member(
      JsonValue.Member member, @Nullable RecordType told, @Nullable RecordType type, int depth) {
    if (model.standard().openContent().contains(member.name())) {
      return;
    }
    if (told != null && told.id() != null && told.id().name().equals(member.name())) {
      add(told.name(), member.value());
      return;
    }
    Optional<Relation> relation = relation(member.name(), type);
    if (relation.isPresent()) {
      String other = relation.get().to().get(0);
      List<JsonValue> all =
          member.value().isArray() ? member.value().items() : List.of(member.value());
      all.stream().filter(JsonValue::isText).forEach(one -> add(other, one));
    }
    value(member.value(), type, depth + 1);
  }

  private Optional<Relation> relation(String name, @Nullable RecordType type) {
    // Asked for every member of every answer: no stream.
    for (Relation relation : model.standard().relations().all()) {
      if (relation.property().equals(name)
          && (type == null ? relation.from().isEmpty() : relation.isOf(type.name()))) {
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }

  private void add(String type, JsonValue id) {
    if (id.isText() && Parameter.isUuid(id.text())) {
      found.add(new Named(type, id.text()));
    }
  }
}
