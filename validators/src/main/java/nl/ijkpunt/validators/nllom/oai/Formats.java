package nl.ijkpunt.validators.nllom.oai;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.lom.MetadataFormat;
import nl.ijkpunt.standards.oai.OaiAnswer;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomCheckGroup;

/** Judges the formats and the sets that a repository lists. */
@AutoService(Check.class)
public final class Formats implements LomCheckGroup {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9\\-_.!~*'()]+");
  private static final Pattern SET = Pattern.compile(NAME + "(?::" + NAME + ")*");

  @Override
  public List<Check> checks() {
    return List.of(
        Deciding.each("nl-lom-oai-formats-complete", Formats::complete),
        Deciding.each("nl-lom-oai-formats-with-dublin-core", Formats::dublinCore),
        Deciding.each("nl-lom-oai-formats-with-lom", Formats::lom),
        new Deciding("nl-lom-oai-formats-of-record", OfRecord::new),
        Deciding.each("nl-lom-oai-sets-complete", Formats::sets));
  }

  private static List<XmlElement> listed(Optional<OaiAnswer> answer, OaiVerb verb) {
    return answer.map(one -> one.listed(verb)).orElse(List.of());
  }

  private static List<XmlElement> formats(Asked asked) {
    return listed(asked.data(OaiVerb.LIST_FORMATS), OaiVerb.LIST_FORMATS);
  }

  private static boolean complete(Asked asked) {
    List<XmlElement> formats = formats(asked);
    for (XmlElement format : formats) {
      String prefix = OaiAnswer.text(format, OaiVerb.PREFIX);
      boolean whole =
          NAME.matcher(prefix).matches()
              && !OaiAnswer.text(format, "schema").isEmpty()
              && !OaiAnswer.text(format, "metadataNamespace").isEmpty();
      if (!whole) {
        asked.fails(prefix);
      }
    }
    return !formats.isEmpty();
  }

  private static boolean dublinCore(Asked asked) {
    List<XmlElement> formats = formats(asked);
    List<String> prefixes = prefixes(formats);
    if (!formats.isEmpty() && !prefixes.contains("oai_dc")) {
      asked.fails(String.join(", ", prefixes));
    }
    return !formats.isEmpty();
  }

  private static List<String> prefixes(List<XmlElement> formats) {
    return formats.stream().map(format -> OaiAnswer.text(format, OaiVerb.PREFIX)).toList();
  }

  private static List<MetadataFormat> lom(List<XmlElement> formats) {
    return MetadataFormat.lom(formats.stream().map(OaiAnswer::format).toList());
  }

  private static boolean lom(Asked asked) {
    List<XmlElement> formats = formats(asked);
    if (!formats.isEmpty() && lom(formats).isEmpty()) {
      asked.fails(String.join(", ", prefixes(formats)));
    }
    return !formats.isEmpty();
  }

  /** Looks whether a record is said to be there in the format in which it was listed. */
  private static final class OfRecord implements Deciding.Memory {
    private Optional<String> first = Optional.empty();

    @Override
    public boolean take(Asked asked) {
      first = first.or(() -> lom(formats(asked)).stream().map(MetadataFormat::prefix).findFirst());
      Optional<OaiAnswer> answer = asked.own();
      if (answer.isEmpty() || first.isEmpty()) {
        return false;
      }
      List<String> prefixes = prefixes(listed(answer, OaiVerb.LIST_FORMATS));
      if (!prefixes.contains(first.get())) {
        asked.fails(String.join(", ", prefixes));
      }
      return true;
    }
  }

  private static boolean sets(Asked asked) {
    List<XmlElement> sets = listed(asked.data(OaiVerb.LIST_SETS), OaiVerb.LIST_SETS);
    Set<String> seen = new HashSet<>();
    for (XmlElement set : sets) {
      String spec = OaiAnswer.text(set, "setSpec");
      boolean whole =
          SET.matcher(spec).matches()
              && !OaiAnswer.text(set, "setName").isEmpty()
              && seen.add(spec);
      if (!whole) {
        asked.fails(spec);
      }
    }
    return !sets.isEmpty();
  }
}
