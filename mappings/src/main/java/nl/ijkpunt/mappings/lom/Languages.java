package nl.ijkpunt.mappings.lom;

import java.util.Locale;
import nl.ijkpunt.mappings.Computation.Computed;
import nl.ijkpunt.mappings.Crosswalk;
import nl.ijkpunt.mappings.Value;

/** Languages by two letters, as NL-LOM wants them. */
final class Languages {
  private final Crosswalk shorter = Crosswalk.named("iso-639-2-to-1");

  /** The code of two letters where there is one for this; else as it is. */
  Computed of(Value language) {
    String code = language.text().toLowerCase(Locale.ROOT);
    return Computed.one(shorter.find(code).map(Crosswalk.Match::code).orElse(language.text()));
  }
}
