package nl.ijkpunt.validators.nllom.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.lom.LomBinding;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomShape;
import nl.ijkpunt.standards.lom.LomShape.Content;
import nl.ijkpunt.standards.lom.LomShape.Difference;
import nl.ijkpunt.standards.lom.LomShape.Slot;
import nl.ijkpunt.standards.lom.LomStructure;
import nl.ijkpunt.standards.record.XmlElement;
import org.jspecify.annotations.Nullable;

/** Goes over the elements of one record, and tells where they are not as their table has them. */
final class StructureWalk {
  private final Mistakes mistakes;
  private final LomBinding binding;
  private final LomStructure structure;
  private final Texts texts;
  private final Attributes attributes;
  private final Set<String> told;

  StructureWalk(Mistakes mistakes, LomBinding binding) {
    this(mistakes, binding, new HashSet<>());
  }

  private StructureWalk(Mistakes mistakes, LomBinding binding, Set<String> told) {
    this.mistakes = mistakes;
    this.binding = binding;
    this.structure = mistakes.record().table().structure(binding);
    this.texts = new Texts(mistakes);
    this.attributes = new Attributes(mistakes, binding);
    this.told = told;
  }

  /**
   * Goes over a whole record.
   *
   * @param lost whether its root is in no namespace of LOM, so that what is in it may be in another
   */
  void root(XmlElement root, boolean lost) {
    told.add(root.namespace());
    if (lost) {
      told.add(binding.namespace());
    }
    attributes.check(root, structure.root(), null);
    elements(root, structure.root(), mistakes.record().table().root());
  }

  private void element(XmlElement element, LomShape in, Slot slot, @Nullable LomField field) {
    attributes.check(element, slot.shape(), slot);
    if (slot.shape().content() == Content.ELEMENTS) {
      elements(element, slot.shape(), field);
      if (slot.shape().name().equals("vocabulary")) {
        structure.vocabulary(in, slot).ifPresent(list -> texts.vocabulary(element, list));
      }
    } else if (element.children().isEmpty()) {
      texts.check(element, slot.shape().content());
    } else {
      for (XmlElement child : element.children()) {
        unknown(child, slot.shape(), null);
      }
    }
  }

  private void elements(XmlElement parent, LomShape shape, @Nullable LomField field) {
    List<XmlElement> rightful = new ArrayList<>(parent.children().size());
    boolean[] seen = new boolean[shape.slots().size()];
    for (XmlElement child : parent.children()) {
      Slot slot = shape.slot(child.local());
      if (!child.namespace().equals(parent.namespace())) {
        note(elsewhere(child, shape, field), seen);
      } else if (slot == null) {
        note(unknown(child, shape, field), seen);
      } else {
        boolean again = seen[slot.place()];
        seen[slot.place()] = true;
        if (again && !slot.repeats()) {
          boolean more = slot.difference() == Difference.NL_LOM_ALLOWS_MORE;
          mistakes.add(more ? Mistake.IMS_ONCE : Mistake.ONCE, child, element(child));
        } else {
          rightful.add(child);
          onlyNlLom(child, slot, again);
        }
        element(child, shape, slot, below(field, child.local()));
      }
    }
    order(rightful, shape);
    missing(parent, shape, seen);
    if (Texts.saysSomething(parent.text())) {
      mistakes.add(shape.isOpen() ? Mistake.LOOSE_TEXT : Mistake.NO_TEXT, parent, Map.of());
    }
  }

  private static void note(@Nullable Slot slot, boolean[] seen) {
    if (slot != null) {
      seen[slot.place()] = true;
    }
  }

  /** What NL-LOM does not want, though the schema has it. */
  private void onlyNlLom(XmlElement child, Slot slot, boolean again) {
    if (binding.isIms() && slot.name().equals("identifier")) {
      mistakes.add(Mistake.IMS_IDENTIFIER, child, Map.of());
    }
    if (again && slot.difference() == Difference.NL_LOM_ALLOWS_ONE) {
      mistakes.add(Mistake.NL_LOM_ONCE, child, element(child));
    }
  }

  /** An element in another namespace than the one it is in; what was meant, where that is known. */
  private @Nullable Slot elsewhere(XmlElement child, LomShape shape, @Nullable LomField field) {
    Optional<LomBinding> of = LomBinding.of(child.namespace());
    Slot meant = shape.slotInAnyCase(child.local());
    if (of.isPresent() && of.get().isIms() != binding.isIms() && shape == structure.root()) {
      tellNamespace(child);
      StructureWalk walk = new StructureWalk(mistakes, of.get(), told);
      Slot slot = walk.structure.root().slot(child.local());
      if (slot != null) {
        walk.element(child, walk.structure.root(), slot, below(field, child.local()));
      }
    } else if (meant == null) {
      mistakes.add(Mistake.FOREIGN_ELEMENT, child, element(child));
    } else {
      tellNamespace(child);
      element(child, shape, meant, below(field, child.local()));
    }
    return meant;
  }

  private void tellNamespace(XmlElement child) {
    if (told.add(child.namespace())) {
      mistakes.add(
          Mistake.ONE_NAMESPACE,
          child,
          Map.of(
              "element",
              child.name().written(),
              "found",
              child.namespace().isEmpty() ? "-" : child.namespace(),
              "expected",
              binding.namespace()));
    }
  }

  /** An element that has no place here; what was meant, where that can be told. */
  private @Nullable Slot unknown(XmlElement child, LomShape shape, @Nullable LomField field) {
    Slot meant = shape.slotInAnyCase(child.local());
    if (meant != null) {
      mistakes.add(Mistake.ELEMENT_CASE, child, element(child, meant.name()));
      element(child, shape, meant, below(field, child.local()));
      return meant;
    }
    Slot renamed = shape.slot(nameHere(below(field, child.local()), child));
    if (renamed != null) {
      mistakes.add(Mistake.ELEMENT_OF_BINDING, child, element(child, renamed.name()));
    } else {
      mistakes.add(Mistake.ELEMENT_KNOWN, child, element(child));
    }
    return renamed;
  }

  /** What this binding calls the element that the other calls so; empty where that says nothing. */
  private String nameHere(@Nullable LomField field, XmlElement child) {
    return switch (child.local()) {
      case "string" -> "langstring";
      case "langstring" -> "string";
      default -> field == null ? "" : binding.isIms() ? field.imsName() : field.name();
    };
  }

  private static @Nullable LomField below(@Nullable LomField field, String local) {
    if (field == null) {
      return null;
    }
    LomField found = field.childNamed(local);
    LomField virtual = field.childNamed(".");
    return found == null && virtual != null ? virtual.childNamed(local) : found;
  }

  /** The fewest elements that would have to move. */
  private void order(List<XmlElement> rightful, LomShape shape) {
    if (!structure.isOrdered()) {
      return;
    }
    int[] places = new int[rightful.size()];
    boolean sorted = true;
    for (int i = 0; i < places.length; i++) {
      Slot slot = shape.slot(rightful.get(i).local());
      places[i] = slot == null ? 0 : slot.place();
      sorted &= i == 0 || places[i - 1] <= places[i];
    }
    if (sorted) {
      return;
    }
    String asked = shape.slots().stream().map(Slot::name).collect(Collectors.joining(", "));
    for (int i : Misplaced.in(places)) {
      XmlElement at = rightful.get(i);
      mistakes.add(Mistake.ORDER, at, Map.of("element", at.name().written(), "order", asked));
    }
  }

  private void missing(XmlElement parent, LomShape shape, boolean[] seen) {
    for (Slot slot : shape.slots()) {
      if (slot.required() && !seen[slot.place()]) {
        mistakes.add(
            Mistake.REQUIRED,
            parent,
            Map.of("element", parent.name().written(), "missing", slot.name()));
      }
    }
  }

  private static Map<String, String> element(XmlElement element) {
    return Map.of("element", element.name().written());
  }

  private static Map<String, String> element(XmlElement element, String meant) {
    return Map.of("element", element.name().written(), "meant", meant);
  }
}
