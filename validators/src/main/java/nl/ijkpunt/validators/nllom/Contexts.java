package nl.ijkpunt.validators.nllom;

import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.lom.VocabularySource;

/** The contexts (5.6) on which it depends whether an aggregation level is asked for. */
final class Contexts {
  private static final String CZP = "vdex_context_czp_20060628";

  private static final Set<String> ASKING = Set.of("PO", "VO", "BVE", "SO", "SBaO", "VVE");
  private static final Set<String> RECOMMENDING = Set.of("HBO", "WO", "bedrijfsopleiding");

  private Contexts() {}

  /** Whether one of the contexts makes an aggregation level mandatory. */
  static boolean ask(LomRecord record) {
    return hasOne(record, ASKING);
  }

  /** Whether one of the contexts makes an aggregation level recommended. */
  static boolean recommend(LomRecord record) {
    return hasOne(record, RECOMMENDING);
  }

  private static boolean hasOne(LomRecord record, Set<String> values) {
    for (LomNode context : record.all("educational/context")) {
      if (values.contains(context.textOf("value"))
          && VocabularySource.normalised(context.textOf("source")).equals(CZP)) {
        return true;
      }
    }
    return false;
  }

  /** What is to hold an aggregation level and does not. */
  static Optional<LomNode> withoutLevel(LomRecord record) {
    boolean has = record.all("general/aggregationLevel").stream().anyMatch(LomNode::saysSomething);
    return has ? Optional.empty() : record.first("general").filter(LomNode::saysSomething);
  }
}
