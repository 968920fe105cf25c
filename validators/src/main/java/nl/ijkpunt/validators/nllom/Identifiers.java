package nl.ijkpunt.validators.nllom;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Locale.ROOT;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.lom.IdentifierCoding;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.CheckDigits;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheckGroup;

/** Holds identifiers to the coding that their catalogue names. */
@AutoService(Check.class)
public final class Identifiers implements LomCheckGroup {
  private static final List<String> PLACES =
      List.of("general/identifier", "metaMetadata/identifier", "relation/resource/identifier");

  private static final Pattern LEAD = Pattern.compile("(?i)^(?:urn:)?is[bs]n[ :]*");

  @Override
  public List<Check> checks() {
    return List.of(
        of(IdentifierCoding.ISBN),
        of(IdentifierCoding.ISSN),
        of(IdentifierCoding.DOI),
        of(IdentifierCoding.UUID),
        of(IdentifierCoding.URI),
        of(IdentifierCoding.URL),
        of(IdentifierCoding.URN));
  }

  private static Check of(IdentifierCoding coding) {
    String rule = "nl-lom-identifier-" + coding.name().toLowerCase(ROOT);
    return new Deciding(rule, (record, answers) -> check(record, coding, answers));
  }

  private static void check(LomRecord record, IdentifierCoding coding, LomAnswers answers) {
    for (String place : PLACES) {
      for (LomNode identifier : record.all(place)) {
        boolean meant =
            IdentifierCoding.of(identifier.textOf("catalog")).filter(coding::equals).isPresent();
        if (meant) {
          identifier
              .first("entry")
              .filter(LomNode::saysSomething)
              .filter(entry -> !isOne(coding, entry.text()))
              .ifPresent(answers::fails);
        }
      }
    }
  }

  private static boolean isOne(IdentifierCoding coding, String text) {
    if (!coding.hasForm(text)) {
      return false;
    }
    byte[] number = LEAD.matcher(text).replaceFirst("").getBytes(US_ASCII);
    return switch (coding) {
      case ISBN -> CheckDigits.isIsbn(number, 0, number.length);
      case ISSN -> CheckDigits.isIssn(number, 0, number.length);
      default -> true;
    };
  }
}
