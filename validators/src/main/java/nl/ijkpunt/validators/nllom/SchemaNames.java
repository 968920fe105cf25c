package nl.ijkpunt.validators.nllom;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.LomAnswers;

/** Looks for a name among the metadata schemas (3.3) of a record in XML. */
final class SchemaNames {
  private SchemaNames() {}

  /**
   * Says so when names are given, and this one is not among them.
   *
   * @param slips what others write where they mean it
   */
  static void require(String name, Set<String> slips, LomRecord record, LomAnswers answers) {
    if (!record.binding().isXml()) {
      return;
    }
    for (LomNode about : record.all("metaMetadata")) {
      List<LomNode> given =
          about.all("metadataSchema").stream().filter(LomNode::saysSomething).toList();
      if (!given.isEmpty() && given.stream().noneMatch(schema -> schema.text().equals(name))) {
        given.stream()
            .filter(s -> slips.contains(s.text()) || s.text().equalsIgnoreCase(name))
            .findFirst()
            .ifPresentOrElse(
                slip -> answers.fails(slip, Map.of("slip", slip.text())),
                () -> answers.lacks(about, given.get(0).field(), Map.of()));
      }
    }
  }
}
