package nl.ijkpunt.validators.schema;

import java.util.ArrayList;
import java.util.List;

/** A JSON value that can be changed in place. */
sealed interface Json {

  static Obj object() {
    return new Obj(new ArrayList<>());
  }

  static Arr array() {
    return new Arr(new ArrayList<>());
  }

  /** The same value again, to be changed by itself. */
  default Json copy() {
    if (this instanceof Obj object) {
      Obj copy = object();
      object.members.forEach(m -> copy.members.add(new Member(m.name(), m.value().copy())));
      return copy;
    }
    if (this instanceof Arr array) {
      Arr copy = array();
      array.items.forEach(item -> copy.items.add(item.copy()));
      return copy;
    }
    return this;
  }

  /** An object; a name may stand in it twice. */
  record Obj(List<Member> members) implements Json {
    void add(String name, Json value) {
      members.add(new Member(name, value));
    }
  }

  record Arr(List<Json> items) implements Json {}

  record Str(String text) implements Json {}

  /** A number or a literal, as it is written. */
  record Raw(String text) implements Json {}

  record Member(String name, Json value) {}
}
