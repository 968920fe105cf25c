package nl.ijkpunt.validators.nllom.structure;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.validators.LomAnswers;
import org.jspecify.annotations.Nullable;

/** Takes the mistakes in one record. */
record Mistakes(LomRecord record, Function<String, Optional<LomAnswers>> answers) {

  /** Whether the run asks for this. */
  boolean wants(Mistake mistake) {
    return answers.apply(mistake.rule()).isPresent();
  }

  /** Tells of a mistake at an element. */
  void add(Mistake mistake, XmlElement at, Map<String, String> arguments) {
    answers.apply(mistake.rule()).ifPresent(to -> to.fails(at, part(at), arguments));
  }

  /** Tells of a mistake in what an element says. */
  void addText(Mistake mistake, XmlElement at) {
    LomNode part = part(at);
    boolean itself = part.element().filter(element -> element == at).isPresent();
    answers
        .apply(mistake.rule())
        .ifPresent(
            to -> {
              if (itself) {
                to.fails(part);
              } else {
                to.fails(at, part, Map.of());
              }
            });
  }

  /** The part of the record that was read from an element, or else from what holds it. */
  private LomNode part(XmlElement at) {
    for (@Nullable XmlElement element = at; element != null; element = element.parent()) {
      for (LomField field : record.table().fields()) {
        for (LomNode node : record.all(field)) {
          if (node.element().orElse(null) == element) {
            return node;
          }
        }
      }
    }
    return record.root();
  }
}
