package nl.ijkpunt.mappings.lift;

import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Location;

/** A value of a record, whatever that is written in. */
interface Branch {

  /** Whether it has members. */
  boolean isObject();

  /** Whether it has items. */
  boolean isList();

  /** Whether it says that there is nothing. */
  boolean isNothing();

  /** What it holds by name, in order; of several with one name all. */
  List<Named> members();

  /** What it holds without names; the value itself where it is no list. */
  List<Branch> items();

  /** A text; of anything else as it is written. */
  String text();

  Location location();

  /** What those call a record that handed it over; empty where they do not. */
  default String givenName() {
    return "";
  }

  /** The vocabulary that a code is from; empty where nothing tells. */
  default String scheme() {
    return "";
  }

  /** The member with this name. */
  default Optional<Branch> member(String name) {
    for (Named member : members()) {
      if (member.name().equals(name)) {
        return Optional.of(member.value());
      }
    }
    return Optional.empty();
  }

  /** The text of the member with this name; empty where there is none. */
  default String text(String name) {
    return member(name).filter(value -> !value.isNothing()).map(Branch::text).orElse("");
  }

  /** How many values it holds: what is empty is one. */
  default int leaves() {
    int count = 0;
    if (isObject()) {
      for (Named member : members()) {
        count += member.value().leaves();
      }
    } else if (isList()) {
      for (Branch item : items()) {
        count += item.leaves();
      }
    }
    return Math.max(1, count);
  }

  /** A member. */
  record Named(String name, Branch value) {}
}
