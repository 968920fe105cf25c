package nl.ijkpunt.cli.serve;

import java.util.ArrayList;
import java.util.List;

/** A page that is being made, which faults may change. */
final class PageDraft {
  final int size;
  final int number;
  boolean previous;
  boolean next;
  int total;
  final List<byte[]> items = new ArrayList<>();
  final List<Stored> all;

  /** The page with this number of all records. */
  PageDraft(List<Stored> all, int size, int number) {
    this.all = all;
    this.size = size;
    this.number = number;
    this.total = Math.max(1, (all.size() + size - 1) / size);
    this.previous = number > 1;
    this.next = number < total;
  }

  /** The records that stand on a page of all of these. */
  List<Stored> on(int page) {
    long from = Math.min(all.size(), (page - 1L) * size);
    long to = Math.min(all.size(), from + size);
    return all.subList((int) from, (int) to);
  }
}
