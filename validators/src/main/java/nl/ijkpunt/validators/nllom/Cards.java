package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.lom.Vcard;
import nl.ijkpunt.standards.lom.Vcard.Oddity;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomAnswers;
import nl.ijkpunt.validators.LomCheckGroup;

/** Judges the cards of people and organisations; never says what stands on them. */
@AutoService(Check.class)
public final class Cards implements LomCheckGroup {
  private static final Set<Oddity> LAYOUT =
      EnumSet.of(Oddity.INDENTED, Oddity.ONE_LINE, Oddity.LOOSELY_WRITTEN, Oddity.NO_END);

  @Override
  public List<Check> checks() {
    return List.of(
        new Deciding("nl-lom-vcard-readable", (r, a) -> each(r, Vcard::isCard, a, true)),
        of("nl-lom-vcard-names-somebody", card -> card.displayName().isPresent()),
        of("nl-lom-vcard-has-fn", card -> !isNamed(card) || card.text("FN").isPresent()),
        of("nl-lom-vcard-has-n", card -> !isNamed(card) || card.text("N").isPresent()),
        of("nl-lom-vcard-has-version", card -> card.has("VERSION")),
        of("nl-lom-vcard-version-3", Cards::isVersion3),
        of("nl-lom-vcard-layout", card -> card.oddities().stream().noneMatch(LAYOUT::contains)),
        naming("nl-lom-vcard-discouraged-properties", List.of("MAILER", "AGENT")),
        naming("nl-lom-vcard-without-media", List.of("PHOTO", "LOGO", "SOUND")),
        new Deciding("nl-lom-vcard-organisation-named", Cards::publishers));
  }

  private static Check of(String rule, Predicate<Vcard> holds) {
    return new Deciding(rule, (record, answers) -> each(record, holds, answers, false));
  }

  private static void each(
      LomRecord record, Predicate<Vcard> holds, LomAnswers answers, boolean evenNoCards) {
    for (LomField field : record.table().fields()) {
      if (field.kind() == LomField.Kind.VCARD) {
        for (LomNode node : record.all(field)) {
          boolean asked = node.saysSomething() && (evenNoCards || record.card(node).isCard());
          if (asked && !holds.test(record.card(node))) {
            answers.fails(node);
          }
        }
      }
    }
  }

  /** Whether there is any name, so that it is worth to ask which. */
  private static boolean isNamed(Vcard card) {
    return card.displayName().isPresent();
  }

  private static boolean isVersion3(Vcard card) {
    return card.text("VERSION").map(version -> version.equals("3.0")).orElse(true);
  }

  private static Check naming(String rule, List<String> names) {
    return new Deciding(
        rule,
        (record, answers) -> {
          for (LomField field : record.table().fields()) {
            if (field.kind() == LomField.Kind.VCARD) {
              record.all(field).forEach(node -> name(record.card(node), node, names, answers));
            }
          }
        });
  }

  private static void name(Vcard card, LomNode node, List<String> names, LomAnswers answers) {
    Set<String> used = new TreeSet<>(names);
    used.removeIf(name -> !card.has(name));
    if (!used.isEmpty()) {
      answers.fails(node, Map.of("properties", String.join(", ", used)));
    }
  }

  /** An organisation goes by one name: FN and ORG say the same. */
  private static void publishers(LomRecord record, LomAnswers answers) {
    for (LomNode contribute : record.all("lifeCycle/contribute")) {
      boolean publisher =
          contribute.first("role").map(r -> r.textOf("value").equals("publisher")).orElse(false);
      if (publisher) {
        for (LomNode entity : contribute.all("entity")) {
          Vcard card = record.card(entity);
          Optional<String> name = card.text("FN").map(Vcard::plain);
          Optional<String> organisation = card.organisation();
          boolean differ =
              name.isPresent()
                  && organisation.isPresent()
                  && !name.get().equalsIgnoreCase(organisation.get());
          if (differ) {
            answers.fails(entity);
          }
        }
      }
    }
  }
}
