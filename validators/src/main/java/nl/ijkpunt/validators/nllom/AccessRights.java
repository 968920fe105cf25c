package nl.ijkpunt.validators.nllom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.lom.VocabularySource;

/** What a record says of who may use the material, in the vocabulary that NL-LOM has for it. */
final class AccessRights {
  static final String PURPOSE = "access rights";

  private static final String VOCABULARY = "classification_accessrights_nllom_20180530";

  private AccessRights() {}

  /** The codes it gives, in order. */
  static List<LomNode> stated(LomRecord record) {
    List<LomNode> codes = new ArrayList<>();
    for (LomNode classification : record.all("classification")) {
      if (purpose(classification).equals(PURPOSE)) {
        for (LomNode path : classification.all("taxonPath")) {
          if (path.first("source").filter(AccessRights::isVocabulary).isPresent()) {
            path.all("taxon").forEach(taxon -> code(taxon).ifPresent(codes::add));
          }
        }
      }
    }
    return codes;
  }

  /** The first code that differs from the one before all others. */
  static Optional<LomNode> contradiction(List<LomNode> codes) {
    return codes.stream()
        .filter(code -> !code.text().equalsIgnoreCase(codes.get(0).text()))
        .findFirst();
  }

  /** Why something is classified. */
  static String purpose(LomNode classification) {
    return classification.first("purpose").map(p -> p.textOf("value")).orElse("");
  }

  private static boolean isVocabulary(LomNode source) {
    return source.all("string").stream()
        .anyMatch(s -> VocabularySource.normalised(s.text()).equals(VOCABULARY));
  }

  private static Optional<LomNode> code(LomNode taxon) {
    return taxon.first("id").filter(LomNode::saysSomething);
  }
}
