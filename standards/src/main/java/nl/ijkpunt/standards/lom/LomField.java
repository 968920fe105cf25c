package nl.ijkpunt.standards.lom;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element that a record may have, as the element table describes it. */
public final class LomField {
  private final int ordinal;
  private final @Nullable LomField parent;
  private final About about;
  private final String name;
  private final List<LomField> children = new ArrayList<>();
  private final Map<String, LomField> byName = new HashMap<>();

  LomField(int ordinal, @Nullable LomField parent, About about) {
    this.ordinal = ordinal;
    this.parent = parent;
    this.about = about;
    this.name = about.path().substring(about.path().lastIndexOf('/') + 1);
    if (parent != null) {
      parent.children.add(this);
      parent.byName.put(name().toLowerCase(ROOT), this);
      parent.byName.put(imsName(), this);
    }
  }

  /** Its place among all fields, from 0. */
  public int ordinal() {
    return ordinal;
  }

  public @Nullable LomField parent() {
    return parent;
  }

  /** The fields in it. */
  public List<LomField> children() {
    return Collections.unmodifiableList(children);
  }

  /** The field in it that either binding calls so, in whatever case. */
  public @Nullable LomField childNamed(String name) {
    LomField found = byName.get(name);
    return found == null ? byName.get(name.toLowerCase(ROOT)) : found;
  }

  /** The number the standard gives it, as {@code 1.2}. */
  public String number() {
    return about.number();
  }

  /** The way to it from the record, in the names of the IEEE binding: {@code general/title}. */
  public String path() {
    return about.path();
  }

  /** Its name in the IEEE binding. */
  public String name() {
    return name;
  }

  /** Its name in the IMS binding; {@code .} where its parent holds what it holds. */
  public String imsName() {
    int end = about.ims().indexOf('/');
    return end < 0 ? about.ims() : about.ims().substring(0, end);
  }

  /** The name of the element in that one, where the IMS binding has two; otherwise empty. */
  public String imsInner() {
    int end = about.ims().indexOf('/');
    return end < 0 ? "" : about.ims().substring(end + 1);
  }

  public Kind kind() {
    return about.kind();
  }

  /** How many there may be: 0 for any number, as only what systems must cope with is limited. */
  public boolean isSingle() {
    return about.most() == 0;
  }

  /** How many a system must at least cope with; 0 where there may be only one. */
  public int most() {
    return about.most();
  }

  /** How many characters a system must at least cope with; 0 where nothing is said. */
  public int letters() {
    return about.letters();
  }

  /** Whether the IMS binding puts its text in a langstring. */
  public boolean isWrapped() {
    return about.wrapped();
  }

  public boolean isOrdered() {
    return about.ordered();
  }

  /** Whether it says something about a person. */
  public boolean isPersonal() {
    return about.personal();
  }

  /** What NL-LOM asks: V, A, B, O, (V) or (A); empty for what belongs to a datatype. */
  public String asks() {
    return about.asks();
  }

  /** The vocabularies that are named for it, the recommended one first. */
  public List<String> vocabularies() {
    return about.vocabularies();
  }

  /** How people speak of it: {@code general/title (1.2)}. */
  public String spoken() {
    return number().isEmpty() ? path() : path() + " (" + number() + ")";
  }

  @Override
  public String toString() {
    return spoken();
  }

  /** What a field holds. */
  public enum Kind {
    CONTAINER,
    TEXT,
    /** Strings, each in a language of its own. */
    LANGSTRING,
    /** One string of those. */
    STRING,
    /** A value and the vocabulary it is from. */
    VOCABULARY,
    DATE,
    DURATION,
    VCARD
  }

  /**
   * What the table says of a field.
   *
   * @param ims its name in the IMS binding, perhaps with that of an element in it
   */
  record About(
      String number,
      String path,
      String ims,
      Kind kind,
      int most,
      int letters,
      boolean wrapped,
      boolean ordered,
      boolean personal,
      String asks,
      List<String> vocabularies) {

    About {
      vocabularies = List.copyOf(vocabularies);
    }

    /** What belongs to a datatype, not to the table. */
    static About part(LomField of, String name, Kind kind, int letters) {
      return part(of, name, name.toLowerCase(ROOT), kind, letters);
    }

    /** The same, where the IMS binding has another name for it. */
    static About part(LomField of, String name, String ims, Kind kind, int letters) {
      return new About(
          "",
          of.path() + "/" + name,
          ims,
          kind,
          kind == Kind.STRING ? LomTable.MOST_STRINGS : 0,
          letters,
          false,
          false,
          of.isPersonal(),
          "",
          List.of());
    }
  }
}
