package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheck;

/** Looks for a location, where anything in the record says that the material is on the web. */
@AutoService(Check.class)
public final class LocationWhereOnTheWeb implements LomCheck {
  private static final Set<String> WEB_PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final String NOT_DIGITAL = "non-digital";
  private static final Text UNKNOWN =
      new Text(
          "a record without a location does not say whether the material is on the web",
          "een record zonder locatie zegt niet of het materiaal op het web staat");

  @Override
  public String rule() {
    return "nl-lom-location-where-on-the-web";
  }

  @Override
  public void check(LomRecord record, LomAnswers answers) {
    List<String> formats = record.all("technical/format").stream().map(LomNode::text).toList();
    if (record.all("technical/location").stream().anyMatch(LomNode::saysSomething)
        || formats.contains(NOT_DIGITAL)) {
      return;
    }
    if (formats.stream().anyMatch(WEB_PAGES::contains)
        || record.all("general/identifier/entry").stream().anyMatch(e -> isAddress(e.text()))) {
      LomNode at = record.first("technical").filter(LomNode::saysSomething).orElseGet(record::root);
      answers.lacks(at, record.table().field("technical/location"), Map.of());
    } else {
      answers.cannotTell(UNKNOWN);
    }
  }

  private static boolean isAddress(String identifier) {
    return identifier.startsWith("http://") || identifier.startsWith("https://");
  }
}
