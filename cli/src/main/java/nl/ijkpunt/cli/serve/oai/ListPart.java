package nl.ijkpunt.cli.serve.oai;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a list that is being made, which faults may change. */
final class ListPart {
  final List<Item> all;
  final List<Item> items;

  /** What was asked at the beginning of the list. */
  final Map<String, String> asked;

  int cursor;
  int size;
  int next;

  /** How often the list began anew, which it does with a fault alone. */
  int round;

  boolean last;

  /** Whether it says how it goes on: a list that fits in one answer need not. */
  boolean marked;

  /**
   * The part that begins after so many records.
   *
   * @param longest how many records stand in one answer
   */
  ListPart(List<Item> all, Map<String, String> asked, int given, int longest) {
    this.all = all;
    this.asked = new LinkedHashMap<>(asked);
    this.cursor = given;
    this.next = (int) Math.min(all.size(), (long) given + longest);
    this.items = new ArrayList<>(all.subList(given, next));
    this.size = all.size();
    this.last = next == all.size();
    this.marked = all.size() > longest;
  }

  String token() {
    return last ? "" : new Continuation(asked, next, round).token();
  }
}
