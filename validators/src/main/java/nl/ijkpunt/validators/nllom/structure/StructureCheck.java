package nl.ijkpunt.validators.nllom.structure;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ijkpunt.standards.lom.LomBinding;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.record.XmlAttribute;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomWalk;

/** Compares a record in XML with the tables of its binding, as the schema of that would. */
@AutoService(Check.class)
public final class StructureCheck implements LomWalk {
  @Override
  public List<String> rules() {
    return Stream.of(Mistake.values()).map(Mistake::rule).toList();
  }

  @Override
  public void check(LomRecord record, Function<String, Optional<LomAnswers>> answers) {
    record.xml().ifPresent(root -> check(root, new Mistakes(record, answers)));
  }

  private static void check(XmlElement root, Mistakes mistakes) {
    LomBinding binding = mistakes.record().binding();
    Optional<LomBinding> declared = LomBinding.of(root.namespace());
    if (declared.isEmpty()) {
      mistakes.add(Mistake.ROOT_NAMESPACE, root, Map.of("expected", binding.namespace()));
    } else if (binding == LomBinding.IMS_ROOT) {
      mistakes.add(Mistake.OLD_NAMESPACE, root, Map.of("expected", LomBinding.IMS.namespace()));
    }
    new StructureWalk(mistakes, binding).root(root, declared.isEmpty());
    schemaLocation(root, mistakes, binding);
  }

  /** Nothing is fetched from there; a file that is not of the binding deserves a word. */
  private static void schemaLocation(XmlElement root, Mistakes mistakes, LomBinding binding) {
    for (XmlAttribute attribute : root.attributes()) {
      if (!attribute.name().local().equals("schemaLocation")) {
        continue;
      }
      String[] words = attribute.value().strip().split("\\s+", -1);
      for (int i = 0; i + 1 < words.length; i += 2) {
        String file = words[i + 1].substring(words[i + 1].lastIndexOf('/') + 1);
        List<String> known = mistakes.record().table().structure(binding).schemas();
        if (words[i].equals(root.namespace())
            && binding != LomBinding.IMS_ROOT
            && !known.contains(file)) {
          mistakes.add(
              Mistake.SCHEMA_LOCATION,
              root,
              Map.of("file", file, "known", String.join(", ", known)));
        }
      }
    }
  }
}
