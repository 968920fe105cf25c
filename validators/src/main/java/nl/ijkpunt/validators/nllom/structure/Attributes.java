package nl.ijkpunt.validators.nllom.structure;

import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.lom.LomBinding;
import nl.ijkpunt.standards.lom.LomShape;
import nl.ijkpunt.standards.lom.LomShape.Content;
import nl.ijkpunt.standards.lom.LomShape.Slot;
import nl.ijkpunt.standards.record.XmlAttribute;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlName;
import org.jspecify.annotations.Nullable;

/** Whether attributes are those that the schema of the binding has. */
final class Attributes {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
  private static final Set<String> LOCATIONS =
      Set.of("schemaLocation", "noNamespaceSchemaLocation");
  private static final Set<String> LANGUAGES = Set.of("lang", "language");
  private static final Set<String> KINDS_OF_LOCATION = Set.of("URI", "TEXT");

  private final Mistakes mistakes;
  private final LomBinding binding;

  Attributes(Mistakes mistakes, LomBinding binding) {
    this.mistakes = mistakes;
    this.binding = binding;
  }

  /** Looks at the attributes of an element; the root has no place in another. */
  void check(XmlElement element, LomShape shape, @Nullable Slot slot) {
    for (XmlAttribute attribute : element.attributes()) {
      XmlName name = attribute.name();
      if (name.namespace().equals(INSTANCE) && LOCATIONS.contains(name.local())) {
        continue;
      }
      if (shape.content() == Content.TAGGED && LANGUAGES.contains(name.local())) {
        language(element, attribute);
      } else if (isKindOfLocation(name, shape)) {
        require(KINDS_OF_LOCATION.contains(attribute.value()), element, name, "URI, TEXT");
      } else if (slot != null && !slot.repeats() && isMark(name)) {
        require(attribute.value().equals(slot.name()), element, name, slot.name());
      } else {
        mistakes.add(Mistake.ATTRIBUTE_KNOWN, element, Map.of("attribute", name.written()));
      }
    }
  }

  private void language(XmlElement element, XmlAttribute attribute) {
    XmlName name = attribute.name();
    boolean right =
        binding.isIms()
            ? name.namespace().equals(XML) && name.local().equals("lang")
            : name.namespace().isEmpty() && name.local().equals("language");
    if (!right) {
      mistakes.add(
          Mistake.LANGUAGE_ATTRIBUTE,
          element,
          Map.of(
              "attribute", name.written(), "expected", binding.isIms() ? "xml:lang" : "language"));
    } else if (!Texts.isLanguage(Texts.collapsed(attribute.value()))) {
      mistakes.add(Mistake.LANGUAGE_TAG, element, Map.of());
    }
  }

  private static boolean isKindOfLocation(XmlName name, LomShape shape) {
    return shape.content() == Content.LOCATION && isPlain(name, "type");
  }

  /** The strict schema tells single elements apart by an attribute that nobody has to write. */
  private boolean isMark(XmlName name) {
    return !binding.isIms() && isPlain(name, "uniqueElementName");
  }

  private static boolean isPlain(XmlName name, String local) {
    return name.namespace().isEmpty() && name.local().equals(local);
  }

  private void require(boolean holds, XmlElement element, XmlName name, String expected) {
    if (!holds) {
      mistakes.add(
          Mistake.ATTRIBUTE_VALUE,
          element,
          Map.of("attribute", name.written(), "expected", expected));
    }
  }
}
