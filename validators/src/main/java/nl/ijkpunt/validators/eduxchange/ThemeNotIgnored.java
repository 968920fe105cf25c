package nl.ijkpunt.validators.eduxchange;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Cells;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Found;
import nl.ijkpunt.validators.JsonCheck;

/** Looks for alliances with both the old theme and the newer themes. */
@AutoService(Check.class)
public final class ThemeNotIgnored implements JsonCheck {
  private static final JsonPath THEME = JsonPath.of("/theme");
  private static final JsonPath THEMES = JsonPath.of("/themes");

  @Override
  public String rule() {
    return "eduxchange-theme-not-ignored";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    Tape tape = record.tape();
    List<Finding> findings = List.of();
    int alliance = Alliances.first(tape, record.root());
    for (; alliance >= 0; alliance = Alliances.next(tape, record.root(), alliance)) {
      int theme = THEME.find(tape, alliance);
      int themes = THEMES.find(tape, alliance);
      boolean both = Cells.isText(tape, theme) && themes >= 0;
      if (both && tape.kind(themes) == Tape.ARRAY) {
        String pointer = Alliances.pointer(tape, record.root(), alliance) + THEME;
        Finding finding =
            rule.failsAt(record.at(theme, pointer), record.subject(), Map.of())
                .actual('"' + tape.text(theme) + '"');
        findings = Found.and(findings, finding);
      }
    }
    return findings;
  }
}
