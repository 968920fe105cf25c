package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheckGroup;

/** Judges the addresses at which material is to be had. */
@AutoService(Check.class)
public final class Locations implements LomCheckGroup {
  private static final Pattern NOT_IN_ADDRESSES =
      Pattern.compile("[\\s<>\"{}|\\\\^`]|%(?![0-9A-Fa-f]{2})");
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  /** A host on the web, though nothing says that it is one. */
  private static final Pattern HOST =
      Pattern.compile("(?:www\\.|[a-z0-9-]+\\.(?:nl|com|org|net|eu|edu|be)(?:[/?#:]|$)).*");

  @Override
  public List<Check> checks() {
    return List.of(
        new Deciding("nl-lom-location-form", Locations::form),
        new Deciding("nl-lom-location-has-scheme", Locations::scheme),
        new Deciding("nl-lom-location-absolute", Locations::absolute));
  }

  private static void form(LomRecord record, LomAnswers answers) {
    for (LomNode location : record.all("technical/location")) {
      if (NOT_IN_ADDRESSES.matcher(location.text()).find()) {
        answers.fails(location);
      }
    }
  }

  private static void scheme(LomRecord record, LomAnswers answers) {
    for (LomNode location : record.all("technical/location")) {
      if (HOST.matcher(location.text()).matches()) {
        answers.fails(location, Map.of("suggestion", "https://" + answers.shown(location)));
      }
    }
  }

  private static void absolute(LomRecord record, LomAnswers answers) {
    if (isInPackage(record)) {
      return;
    }
    for (LomNode location : record.all("technical/location")) {
      String text = location.text();
      boolean relative = !ABSOLUTE.matcher(text).matches() && !HOST.matcher(text).matches();
      if (relative && !text.isEmpty() && !NOT_IN_ADDRESSES.matcher(text).find()) {
        answers.fails(location);
      }
    }
  }

  /** In a content package, addresses are those of files in it. */
  private static boolean isInPackage(LomRecord record) {
    XmlElement outer = record.xml().map(XmlElement::parent).orElse(null);
    while (outer != null && !outer.local().equals("manifest")) {
      outer = outer.parent();
    }
    return outer != null;
  }
}
