package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.Set;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheck;

/** Looks for the name of NL-LOM among the metadata schemas. */
@AutoService(Check.class)
public final class MetadataSchemaHasNlLom implements LomCheck {
  private static final Set<String> SLIPS = Set.of("nl_lom_v1p0.0", "LOMnlv1.0");

  @Override
  public String rule() {
    return "nl-lom-metadata-schema-has-nl-lom";
  }

  @Override
  public void check(LomRecord record, LomAnswers answers) {
    SchemaNames.require("nl_lom_v1p0", SLIPS, record, answers);
  }
}
