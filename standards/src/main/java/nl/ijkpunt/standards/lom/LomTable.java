package nl.ijkpunt.standards.lom;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.ijkpunt.standards.lom.LomField.About;
import nl.ijkpunt.standards.lom.LomField.Kind;
import nl.ijkpunt.standards.record.JsonValue;

/** The elements of LOM as a standard uses them. */
public final class LomTable {
  /** How many languages of one text a system must at least cope with. */
  static final int MOST_STRINGS = 10;

  private static final int VOCABULARY_LETTERS = 1000;
  private static final int MOMENT_LETTERS = 200;
  private static final int DESCRIPTION_LETTERS = 1000;

  private final List<LomField> fields = new ArrayList<>();
  private final Map<String, LomField> byPath = new HashMap<>();
  private final Map<String, LomStructure> structures = new HashMap<>();
  private final LomField root;

  private LomTable() {
    root =
        new LomField(
            0,
            null,
            new About("", "", "lom", Kind.CONTAINER, 0, 0, false, false, false, "", List.of()));
    fields.add(root);
    byPath.put("", root);
  }

  /** The table in a standard's folder, where it has one. */
  public static Optional<LomTable> from(JsonValue pack) {
    return pack.member("elements")
        .map(
            file -> {
              LomTable table = new LomTable();
              file.items("elements").forEach(table::add);
              pack.member("structure")
                  .ifPresent(
                      all ->
                          all.members()
                              .forEach(
                                  m ->
                                      table.structures.put(
                                          m.name(), LomStructure.from(m.value()))));
              return table;
            });
  }

  /** The record itself. */
  public LomField root() {
    return root;
  }

  /** Which elements a binding in XML has; the old namespace of IMS has those of the present one. */
  public LomStructure structure(LomBinding binding) {
    LomBinding described = binding.isIms() ? LomBinding.IMS : binding;
    LomStructure structure = structures.get(described.word());
    if (structure == null) {
      throw new NoSuchElementException("there is no structure/" + described.word() + ".yaml");
    }
    return structure;
  }

  /** All fields, those that belong to datatypes too. */
  public List<LomField> fields() {
    return Collections.unmodifiableList(fields);
  }

  /**
   * The field with this path from the record.
   *
   * @throws NoSuchElementException when there is none
   */
  public LomField field(String path) {
    LomField field = byPath.get(path);
    if (field == null) {
      throw new NoSuchElementException("LOM has no element " + path);
    }
    return field;
  }

  private void add(JsonValue row) {
    String path = text(row, "path");
    LomField parent = field(path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "");
    LomField field =
        add(
            parent,
            new About(
                text(row, "nr"),
                path,
                text(row, "ims"),
                Kind.valueOf(text(row, "type").toUpperCase(ROOT)),
                number(row, "most"),
                number(row, "letters"),
                flag(row, "wrapped"),
                flag(row, "ordered"),
                flag(row, "personal"),
                text(row, "asks"),
                row.texts("lists")));
    switch (field.kind()) {
      case LANGSTRING -> strings(field);
      case VOCABULARY -> {
        add(field, About.part(field, "source", Kind.TEXT, VOCABULARY_LETTERS));
        add(field, About.part(field, "value", Kind.TEXT, VOCABULARY_LETTERS));
      }
      case DATE -> moment(field, "dateTime");
      case DURATION -> moment(field, "duration");
      default -> {}
    }
  }

  private void moment(LomField field, String name) {
    add(field, About.part(field, name, "datetime", Kind.TEXT, MOMENT_LETTERS));
    strings(add(field, About.part(field, "description", Kind.LANGSTRING, DESCRIPTION_LETTERS)));
  }

  private void strings(LomField field) {
    add(field, About.part(field, "string", Kind.STRING, field.letters()));
  }

  private LomField add(LomField parent, About about) {
    LomField field = new LomField(fields.size(), parent, about);
    fields.add(field);
    byPath.put(field.path(), field);
    return field;
  }

  private static String text(JsonValue row, String name) {
    return row.text(name)
        .orElseThrow(
            () -> new IllegalArgumentException("an element of elements.yaml has no " + name));
  }

  private static int number(JsonValue row, String name) {
    return row.member(name).map(value -> Integer.parseInt(value.text())).orElse(0);
  }

  private static boolean flag(JsonValue row, String name) {
    return row.member(name).map(JsonValue::isTrue).orElse(false);
  }
}
