package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.Set;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheck;

/** Looks for the name of LOM among the metadata schemas. */
@AutoService(Check.class)
public final class MetadataSchemaHasLom implements LomCheck {
  private static final Set<String> SLIPS = Set.of("LOMnlv1.0");

  @Override
  public String rule() {
    return "nl-lom-metadata-schema-has-lom";
  }

  @Override
  public void check(LomRecord record, LomAnswers answers) {
    SchemaNames.require("LOMv1.0", SLIPS, record, answers);
  }
}
