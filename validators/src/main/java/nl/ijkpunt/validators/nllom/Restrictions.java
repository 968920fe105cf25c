package nl.ijkpunt.validators.nllom;

import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.lom.VocabularySource;
import nl.ijkpunt.validators.LomAnswers;

/** Rights that say that there are restrictions (6.2) and not which (6.3). */
final class Restrictions {
  private Restrictions() {}

  /**
   * Says so where "yes" is all that the rights say.
   *
   * @param ofLom whether that "yes" is of the vocabulary of LOM, or of another
   */
  static void requireDescription(boolean ofLom, LomRecord record, LomAnswers answers) {
    for (LomNode rights : record.all("rights")) {
      Optional<LomNode> copyright = rights.first("copyrightAndOtherRestrictions");
      boolean restricted =
          copyright
              .filter(c -> c.textOf("value").equals("yes"))
              .filter(c -> isOfLom(c.textOf("source")) == ofLom)
              .isPresent();
      if (restricted && rights.all("description").stream().noneMatch(LomNode::saysSomething)) {
        answers.lacks(rights, record.table().field("rights/description"), Map.of());
      }
    }
  }

  private static boolean isOfLom(String source) {
    String name = VocabularySource.normalised(source);
    return name.equals("LOMv1.0")
        || VocabularySource.meant(name)
            .orElse(name)
            .equals("vdex_copyrightsandotherrestrictions_lomv1p0_20060628");
  }
}
