package nl.ijkpunt.standards.codes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nl.ijkpunt.standards.finding.Nearest;
import org.jspecify.annotations.Nullable;

/** The code lists that may be asked for; each is read when it is, and then kept. */
public final class CodeLists {
  private static final CodeFiles SHARED = new CodeFiles.OnBoard("/codes");

  private final List<CodeFiles> places;
  private final Map<String, CodeList> given;
  private final Map<String, CodeList> read = new ConcurrentHashMap<>();
  private volatile @Nullable SortedSet<String> ids;
  private volatile @Nullable Map<String, String> addresses;

  private CodeLists(List<CodeFiles> places, Map<String, CodeList> given) {
    this.places = List.copyOf(places);
    this.given = new TreeMap<>(given);
  }

  /** The lists that several standards share. */
  public static CodeLists shared() {
    return new CodeLists(List.of(SHARED), Map.of());
  }

  /**
   * The shared lists and those of a standard on board.
   *
   * @param folder where its resources are, from the root
   */
  public static CodeLists onBoard(String folder) {
    return new CodeLists(List.of(new CodeFiles.OnBoard(folder + "/codes"), SHARED), Map.of());
  }

  /**
   * The shared lists and those of a standard in a folder, which may be in a zip.
   *
   * @throws IllegalArgumentException when one of its lists cannot be used, with file, line and why
   */
  public static CodeLists in(Path standard) throws IOException {
    CodeFiles own = CodeFiles.Kept.of(standard.resolve("codes"));
    CodeLists lists = new CodeLists(List.of(own, SHARED), Map.of());
    // Better now than halfway through the data; the lists on board are held by tests.
    own.ids().forEach(lists::find);
    return lists;
  }

  /** These lists with one more, or with another one under its name. */
  public CodeLists with(CodeList list) {
    Map<String, CodeList> all = new TreeMap<>(given);
    all.put(list.id(), list);
    return new CodeLists(places, all);
  }

  /** The names of all lists. */
  public SortedSet<String> ids() {
    SortedSet<String> known = ids;
    if (known == null) {
      known = new TreeSet<>(given.keySet());
      for (CodeFiles place : places) {
        known.addAll(place.ids());
      }
      known = Collections.unmodifiableSortedSet(known);
      ids = known;
    }
    return known;
  }

  /** The list with this name: what the user gave, else the standard's own, else the shared one. */
  public Optional<CodeList> find(String id) {
    CodeList known = given.getOrDefault(id, read.get(id));
    return known == null ? readNow(id) : Optional.of(known);
  }

  /** The codes of a list, as data has them; nothing where others than these may be used too. */
  public Optional<List<String>> complete(String id) {
    return find(id).filter(CodeList::isComplete).map(CodeList::texts);
  }

  private Optional<CodeList> readNow(String id) {
    for (CodeFiles place : places) {
      Optional<byte[]> content = place.content(id);
      if (content.isPresent()) {
        CodeList list = CodeList.parse(id, place.place(id), content.get());
        read.putIfAbsent(id, list);
        return Optional.of(list);
      }
    }
    return Optional.empty();
  }

  /**
   * The list to which an address refers: by its name or, of a list of the standard's own or one
   * that the user gave, one of its addresses or other names.
   *
   * @param uri in the form in which the lists write their addresses
   */
  public Optional<CodeList> withUri(String uri) {
    // Most addresses are names, and then no other list is read.
    return ids().contains(uri)
        ? find(uri)
        : Optional.ofNullable(addresses().get(uri)).flatMap(this::find);
  }

  /** The name of the list for each address that is not a name. */
  private Map<String, String> addresses() {
    Map<String, String> known = addresses;
    if (known == null) {
      known = new TreeMap<>();
      for (CodeList list : given.values()) {
        address(list, known);
      }
      // A list that was given stands in the way of the codes, not of the addresses, of the own one.
      for (String id : places.get(0).ids()) {
        address(readNow(id).orElseThrow(), known);
      }
      addresses = known;
    }
    return known;
  }

  private static void address(CodeList list, Map<String, String> known) {
    list.uris().forEach(uri -> known.putIfAbsent(uri, list.id()));
    list.aliases().forEach(alias -> known.putIfAbsent(alias, list.id()));
  }

  /** The name of a list that is written most like this one. */
  public Optional<String> nearest(String id) {
    return Nearest.to(id, ids());
  }
}
