package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheckGroup;

/** Tells what is more, or longer, than systems must be able to deal with. */
@AutoService(Check.class)
public final class Limits implements LomCheckGroup {

  @Override
  public List<Check> checks() {
    return List.of(
        new Deciding("nl-lom-items-within-limit", (r, a) -> items(r, false, a)),
        new Deciding("nl-lom-languages-within-limit", (r, a) -> items(r, true, a)),
        new Deciding("nl-lom-length-within-limit", Limits::lengths));
  }

  private static void items(LomRecord record, boolean strings, LomAnswers answers) {
    for (LomField field : record.table().fields()) {
      boolean asked = strings == (field.kind() == LomField.Kind.STRING);
      if (!asked || field.isSingle() || record.all(field).size() <= field.most()) {
        continue;
      }
      Map<LomNode, Integer> counts = new HashMap<>();
      for (LomNode node : record.all(field)) {
        if (counts.merge(node.parent(), 1, Integer::sum) == field.most() + 1) {
          answers.fails(
              node,
              Map.of(
                  "most", Integer.toString(field.most()),
                  "count", Integer.toString(node.parent().all(field.name()).size())));
        }
      }
    }
  }

  private static void lengths(LomRecord record, LomAnswers answers) {
    for (LomField field : record.table().fields()) {
      if (field.letters() == 0 || !HOLDING_TEXT.contains(field.kind())) {
        continue;
      }
      for (LomNode node : record.all(field)) {
        // A text has at least as many chars as letters.
        String text = node.text();
        int length = text.length() <= field.letters() ? 0 : text.codePointCount(0, text.length());
        if (length > field.letters()) {
          answers.fails(
              node,
              Map.of("most", Integer.toString(field.letters()), "count", Integer.toString(length)));
        }
      }
    }
  }

  private static final Set<LomField.Kind> HOLDING_TEXT =
      Set.of(LomField.Kind.TEXT, LomField.Kind.STRING, LomField.Kind.VCARD);
}
