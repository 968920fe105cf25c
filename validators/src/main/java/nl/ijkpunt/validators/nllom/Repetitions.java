package nl.ijkpunt.validators.nllom;

import static java.util.Locale.ROOT;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheckGroup;

/** Finds what is said twice in the same place. */
@AutoService(Check.class)
public final class Repetitions implements LomCheckGroup {
  private static final Set<String> IDENTIFIERS =
      Set.of("general/identifier", "metaMetadata/identifier", "relation/resource/identifier");

  @Override
  public List<Check> checks() {
    return List.of(
        new Deciding("nl-lom-keyword-once", Repetitions::keywords),
        new Deciding("nl-lom-identifier-once", Repetitions::identifiers),
        new Deciding("nl-lom-value-once", Repetitions::values));
  }

  private static void keywords(LomRecord record, LomAnswers answers) {
    Set<String> seen = new HashSet<>();
    for (LomNode keyword : record.all("general/keyword/string")) {
      String said = keyword.language() + ' ' + keyword.text().toLowerCase(ROOT);
      if (keyword.saysSomething() && !seen.add(said)) {
        answers.fails(keyword);
      }
    }
  }

  private static void identifiers(LomRecord record, LomAnswers answers) {
    for (String path : IDENTIFIERS) {
      once(
          record,
          record.table().field(path),
          id -> id.textOf("entry").isEmpty() ? "" : id.textOf("catalog") + ' ' + id.textOf("entry"),
          id -> answers.fails(id.first("entry").orElse(id)));
    }
  }

  /** Words and terms; whatever else may be repeated is larger. */
  private static void values(LomRecord record, LomAnswers answers) {
    for (LomField field : record.table().fields()) {
      if (field.isSingle()) {
        continue;
      }
      if (field.kind() == LomField.Kind.VOCABULARY) {
        once(
            record,
            field,
            node -> node.textOf("value"),
            node -> answers.fails(node.first("value").orElse(node)));
      } else if (field.kind() == LomField.Kind.TEXT) {
        once(record, field, LomNode::text, answers::fails);
      }
    }
  }

  private static void once(
      LomRecord record, LomField field, Function<LomNode, String> says, Consumer<LomNode> again) {
    Map<LomNode, Set<String>> seen = new HashMap<>();
    for (LomNode node : record.all(field)) {
      String said = says.apply(node);
      if (!said.isEmpty() && !seen.computeIfAbsent(node.parent(), p -> new HashSet<>()).add(said)) {
        again.accept(node);
      }
    }
  }
}
