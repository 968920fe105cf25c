package nl.ijkpunt.standards.codes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Text;

/** A list of codes in order, with where it comes from. */
public final class CodeList {
  private final String id;
  private final CodeHead head;
  private final Map<String, Code> codes;

  private CodeList(String id, CodeHead head, Map<String, Code> codes) {
    this.id = id;
    this.head = head;
    this.codes = Collections.unmodifiableMap(codes);
  }

  /**
   * A list from its file: a table with a head, or bare codes, one per line.
   *
   * @param id its name, which the file may leave out but not contradict
   * @param place what to call the file
   * @throws IllegalArgumentException when it is not such a file, with place, line and why
   */
  public static CodeList parse(String id, String place, byte[] content) {
    CodeTable table = CodeTable.read(place, content);
    table.check(id, Map.of());
    return new CodeList(id, table.head(), table.codes());
  }

  /** A list from a text; see {@link #parse(String, String, byte[])}. */
  static CodeList parse(String id, String text) {
    return parse(id, id, text.getBytes(UTF_8));
  }

  /**
   * This list with the codes of a file besides; a code that is in both is as the file says.
   *
   * @throws IllegalArgumentException when it is not such a file, with place, line and why
   */
  public CodeList extended(String place, byte[] content) {
    CodeTable table = CodeTable.read(place, content);
    table.check(id, codes);
    Map<String, Code> all = new LinkedHashMap<>(codes);
    all.putAll(table.codes());
    return new CodeList(id, head.noting("Extended with %s.".formatted(place)), all);
  }

  /** Its name, such as {@code iso-4217}. */
  public String id() {
    return id;
  }

  public Text title() {
    return head.title();
  }

  /** As its maintainer counts; empty when the file does not say. */
  public String version() {
    return head.version();
  }

  /** Where the facts were read from; empty when the file does not say. */
  public String source() {
    return head.source();
  }

  /** What else there is to know of it, in English. */
  public List<String> notes() {
    return head.notes();
  }

  /** Whether every code there is stands in it; else a code that does not may still be right. */
  public boolean isComplete() {
    return head.complete();
  }

  /** The addresses by which data refers to it, in the form that its standard compares. */
  public List<String> uris() {
    return head.uris();
  }

  /** Other names that it has. */
  public List<String> aliases() {
    return head.aliases();
  }

  /** Its codes in order, also those that may no longer be used. */
  public Collection<Code> codes() {
    return codes.values();
  }

  /** Its codes in order, as they are written in data. */
  public List<String> texts() {
    return List.copyOf(codes.keySet());
  }

  /** The code that is written so. */
  public Optional<Code> find(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  /** The code that is written most like the text; of two, the one that begins most like it. */
  public Optional<String> nearest(String text) {
    List<String> likeFirst = new ArrayList<>(codes.keySet());
    likeFirst.sort(comparingInt((String code) -> shared(code, text)).reversed());
    return Nearest.to(text, likeFirst);
  }

  private static int shared(String one, String other) {
    int length = Math.min(one.length(), other.length());
    int same = 0;
    while (same < length && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  /** The codes that are directly part of that code. */
  public List<Code> children(String code) {
    return codes.values().stream().filter(each -> code.equals(each.broader())).toList();
  }

  /** The codes that are part of no other. */
  public List<Code> roots() {
    return codes.values().stream().filter(each -> each.broader() == null).toList();
  }

  @Override
  public String toString() {
    return id + " (" + codes.size() + " codes)";
  }
}
