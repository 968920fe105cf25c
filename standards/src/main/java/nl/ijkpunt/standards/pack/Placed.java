package nl.ijkpunt.standards.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.record.Pointers;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document and where it stands in it.
 *
 * @param pointer the way to it from the top, as a JSON Pointer
 * @param value a map, a list, a text, a number, a boolean or null
 */
public record Placed(PlacedDocument document, String pointer, @Nullable Object value) {

  /** A member of an object. */
  public record Member(String name, Placed value) {}

  public boolean isObject() {
    return value instanceof Map<?, ?>;
  }

  public boolean isArray() {
    return value instanceof List<?>;
  }

  public boolean isText() {
    return value instanceof String;
  }

  public boolean isTrue() {
    return Boolean.TRUE.equals(value);
  }

  /** A text as it is; any other scalar as it is written. */
  public String text() {
    return String.valueOf(value);
  }

  /** The member with this name, if this is an object that has it. */
  public Optional<Placed> member(String name) {
    return value instanceof Map<?, ?> map && map.containsKey(name)
        ? Optional.of(child(name, map.get(name)))
        : Optional.empty();
  }

  /** The text of the member with this name, if it is a text. */
  public Optional<String> text(String name) {
    return member(name).filter(Placed::isText).map(Placed::text);
  }

  /** The members of an object in order; none of any other value. */
  public List<Member> members() {
    List<Member> members = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (name, inner) ->
              members.add(new Member(String.valueOf(name), child(String.valueOf(name), inner))));
    }
    return members;
  }

  /** The items of an array in order; none of any other value. */
  public List<Placed> items() {
    List<Placed> items = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        items.add(child(String.valueOf(i), list.get(i)));
      }
    }
    return items;
  }

  /** The items of the array member with this name. */
  public List<Placed> items(String name) {
    return member(name).map(Placed::items).orElse(List.of());
  }

  /** The texts among the items of the array member with this name. */
  public List<String> texts(String name) {
    return items(name).stream().filter(Placed::isText).map(Placed::text).toList();
  }

  /** The line it begins on; 0 where that is not known. */
  public int line() {
    return document.line(pointer);
  }

  private Placed child(String name, @Nullable Object inner) {
    return new Placed(document, pointer + "/" + Pointers.segment(name), inner);
  }
}
