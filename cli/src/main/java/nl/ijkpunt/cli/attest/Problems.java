package nl.ijkpunt.cli.attest;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.finding.Text;

/** Gathers what is wrong with a bundle. */
final class Problems {
  private final List<Text> all = new ArrayList<>();

  void add(String en, String nl) {
    all.add(new Text(en, nl));
  }

  /** Adds what is wrong unless something holds; {@code %s} stands for what it is about. */
  void unless(boolean holds, Text what, Object... about) {
    if (!holds) {
      add(what.en().formatted(about), what.nl().formatted(about));
    }
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  List<Text> all() {
    return List.copyOf(all);
  }
}
