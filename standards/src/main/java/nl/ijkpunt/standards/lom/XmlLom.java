package nl.ijkpunt.standards.lom;

import static java.util.Locale.ROOT;

import nl.ijkpunt.standards.codes.CodeLists;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.lom.LomRecord.Stray;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record from XML in either binding, or in a mixture of both: what an element means is told
 * by its name and where it stands, not by its namespace.
 */
public final class XmlLom {
  /** What a record is called in reports. */
  public static final String TYPE = "lom";

  private static final String TAXON = "taxon";

  private final LomBinding binding;
  private final LomModel model;

  private XmlLom(LomBinding binding, LomModel model) {
    this.binding = binding;
    this.model = model;
  }

  /** Whether an element is the root of a record, in whatever namespace. */
  public static boolean isRoot(String local) {
    return local.equals("lom");
  }

  /**
   * The record below this root.
   *
   * @param place where the text begins that it is from
   * @param envelope what those call it that handed it over, where they did
   */
  public static LomRecord read(
      XmlElement root, Place place, @Nullable String envelope, LomTable table, CodeLists codes) {
    LomBinding binding = bindingOf(root);
    LomModel model = new LomModel(table, root, -1);
    new XmlLom(binding, model).container(root, model.root());
    String id =
        model.all(table.field("general/identifier/entry")).stream()
            .map(LomNode::text)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse(envelope);
    Subject subject = new Subject(TYPE, id, envelope);
    return new LomRecord(new XmlRecord(TYPE, root, place, subject), binding, model, codes);
  }

  /**
   * Which binding it is: by the namespace of the root; else by that of most of what stands in it;
   * else by names.
   */
  public static LomBinding bindingOf(XmlElement root) {
    return LomBinding.of(root.namespace())
        .or(
            () ->
                root.children().stream()
                    .flatMap(child -> LomBinding.of(child.namespace()).stream())
                    .findFirst())
        .orElseGet(() -> hasImsNames(root) ? LomBinding.IMS : LomBinding.IEEE);
  }

  private static boolean hasImsNames(XmlElement root) {
    for (XmlElement category : root.children()) {
      for (XmlElement child : category.children()) {
        String name = child.local();
        if (name.equals("catalogentry") || name.equals("metadatascheme")) {
          return true;
        }
        if (child.child("langstring").isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private void container(XmlElement from, LomNode into) {
    loose(from, into);
    LomNode inner = into;
    for (XmlElement child : from.children()) {
      LomField field = into.field().childNamed(child.local());
      if (field == null
          && binding.isIms()
          && child.local().equals(TAXON)
          && from.local().equals(TAXON)) {
        // IMS puts what is more precise in what is more general; LOM puts it after that.
        part(child, into.field(), into.parent());
      } else if (field == null) {
        LomField virtual = into.field().childNamed(".");
        LomField below = virtual == null ? null : virtual.childNamed(child.local());
        if (virtual != null && below != null) {
          inner = inner == into ? model.add(into, virtual, from, "", "") : inner;
          part(child, below, inner);
        } else {
          stray(child, into);
        }
      } else if (binding.isIms() && child.local().equals("identifier")) {
        model.stray(child, into, Stray.Why.IMS_IDENTIFIER);
      } else {
        part(child, field, into);
      }
    }
  }

  private void stray(XmlElement child, LomNode in) {
    boolean known = child.namespace().isEmpty() || LomBinding.of(child.namespace()).isPresent();
    model.stray(child, in, known ? Stray.Why.UNKNOWN_ELEMENT : Stray.Why.OTHER_NAMESPACE);
  }

  private void loose(XmlElement in, LomNode node) {
    if (!in.text().isBlank()) {
      model.stray(in, node, Stray.Why.LOOSE_TEXT);
    }
  }

  private void part(XmlElement from, LomField field, LomNode in) {
    switch (field.kind()) {
      case TEXT -> text(from, field, in);
      case STRING -> model.add(in, field, from, from.text(), language(from));
      case VCARD -> vcard(from, field, in);
      case LANGSTRING -> strings(from, model.add(in, field, from, "", ""));
      case CONTAINER, VOCABULARY, DATE, DURATION ->
          container(from, model.add(in, field, from, "", ""));
    }
  }

  /** A text stands in its element, or in a string in that. */
  private void text(XmlElement from, LomField field, LomNode in) {
    XmlElement wrapped = null;
    for (XmlElement child : from.children()) {
      if (!isString(child)) {
        stray(child, in);
      } else if (wrapped == null) {
        wrapped = child;
      } else {
        model.stray(child, in, Stray.Why.FURTHER_STRING);
      }
    }
    if (wrapped == null) {
      model.add(in, field, from, from.text(), "");
    } else {
      loose(from, in);
      model.add(in, field, wrapped, wrapped.text(), language(wrapped));
    }
  }

  private void strings(XmlElement from, LomNode node) {
    loose(from, node);
    for (XmlElement child : from.children()) {
      LomField string = node.field().children().get(0);
      if (isString(child)) {
        model.add(node, string, child, child.text(), language(child));
      } else {
        stray(child, node);
      }
    }
  }

  /** IMS has an element around the card. */
  private void vcard(XmlElement from, LomField field, LomNode in) {
    boolean around = from.local().equalsIgnoreCase(field.imsName());
    if (!around || from.children().isEmpty()) {
      model.add(in, field, from, from.text(), "");
      return;
    }
    loose(from, in);
    for (XmlElement child : from.children()) {
      if (child.local().equalsIgnoreCase(field.imsInner())) {
        model.add(in, field, child, child.text(), "");
      } else {
        stray(child, in);
      }
    }
  }

  private static boolean isString(XmlElement element) {
    String name = element.local();
    return name.equals("langstring")
        || name.equals("string")
        || name.toLowerCase(ROOT).equals("langstring");
  }

  private static String language(XmlElement string) {
    return string.attribute("lang").or(() -> string.attribute("language")).orElse("");
  }
}
