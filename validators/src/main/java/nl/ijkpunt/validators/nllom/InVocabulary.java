package nl.ijkpunt.validators.nllom;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ijkpunt.standards.codes.CodeList;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.lom.VocabularyReference;
import nl.ijkpunt.standards.lom.VocabularyReference.Kind;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheck;

/**
 * Looks the value of a field up in the vocabulary that its source names. What is wrong with the
 * source is told by other rules.
 *
 * @param path the field
 */
record InVocabulary(String rule, String path) implements LomCheck {

  @Override
  public void check(LomRecord record, LomAnswers answers) {
    for (LomNode node : record.all(path)) {
      VocabularyReference reference = record.vocabulary(node);
      Optional<LomNode> value = node.first("value").filter(LomNode::saysSomething);
      if (value.isEmpty()) {
        continue;
      }
      if (reference.isFor(node.field())) {
        Terms.judge(value.get(), reference, answers, elsewhere(record, node));
      } else if (isStrange(reference) && !VocabularySources.isBound(node.field())) {
        answers.cannotTell(Terms.unknown(node, reference));
      }
    }
  }

  /** An address that nothing is known of. */
  private static boolean isStrange(VocabularyReference reference) {
    return reference.kind() == Kind.ADDRESS
        && reference.list() == null
        && reference.meant() == null;
  }

  /** A vocabulary of the field that does have the term. */
  private static Map<String, String> elsewhere(LomRecord record, LomNode node) {
    LomField field = node.field();
    String value = node.textOf("value");
    Map<String, String> arguments = new TreeMap<>();
    for (String name : field.vocabularies()) {
      Optional<CodeList> other = record.codes().find(name);
      if (other.flatMap(list -> list.find(value)).isPresent()) {
        arguments.putIfAbsent("other", name);
      }
    }
    return arguments;
  }
}
