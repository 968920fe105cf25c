package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** The properties of RFC 2426: other words in a card may be part of somebody's name. */
  private static final Set<String> KNOWN =
      Set.of(
          ("FN N NICKNAME PHOTO BDAY ADR LABEL TEL EMAIL MAILER TZ GEO TITLE ROLE LOGO AGENT ORG"
                  + " CATEGORIES NOTE PRODID REV SORT-STRING SOUND UID URL VERSION CLASS KEY")
              .split(" ", -1));

  private static final Pattern NUMBER = Pattern.compile("[0-9.]{1,8}");

  @Override
  public List<Check> checks() {
    return List.of(
        ofText("nl-lom-vcard-readable", Vcard::isCard),
        of("nl-lom-vcard-names-somebody", card -> card.displayName().isPresent()),
        of("nl-lom-vcard-has-fn", card -> !isNamed(card) || card.text("FN").isPresent()),
        of("nl-lom-vcard-has-n", card -> !isNamed(card) || card.text("N").isPresent()),
        of("nl-lom-vcard-has-version", card -> card.has("VERSION")),
        of("nl-lom-vcard-version-3", Cards::isVersion3),
        ofText("nl-lom-vcard-layout", Cards::isLaidOut),
        naming("nl-lom-vcard-discouraged-properties", List.of("MAILER", "AGENT")),
        naming("nl-lom-vcard-without-media", List.of("PHOTO", "LOGO", "SOUND")),
        new Deciding("nl-lom-vcard-organisation-named", Cards::publishers));
  }

  private static Check of(String rule, Predicate<Vcard> holds) {
    return new Deciding(
        rule,
        (record, answers) ->
            each(
                record,
                (card, node) -> {
                  if (card.isCard() && !holds.test(card)) {
                    tell(card, node, answers, Map.of());
                  }
                }));
  }

  /** What is about the text as a whole shows it as a whole. */
  private static Check ofText(String rule, Predicate<Vcard> holds) {
    return new Deciding(
        rule,
        (record, answers) ->
            each(
                record,
                (card, node) -> {
                  if (!holds.test(card)) {
                    answers.fails(node);
                  }
                }));
  }

  private static void each(LomRecord record, BiConsumer<Vcard, LomNode> judge) {
    for (LomField field : record.table().fields()) {
      if (field.kind() == LomField.Kind.VCARD) {
        for (LomNode node : record.all(field)) {
          if (node.saysSomething()) {
            judge.accept(record.card(node), node);
          }
        }
      }
    }
  }

  /** Which properties there are helps, and gives nothing away. */
  private static void tell(
      Vcard card, LomNode node, LomAnswers answers, Map<String, String> words) {
    String names =
        card.properties().stream()
            .filter(property -> KNOWN.contains(property.name()))
            .map(Cards::named)
            .distinct()
            .collect(Collectors.joining(", "));
    answers.fails(node, words, names.isEmpty() ? answers.shown(node) : names);
  }

  private static String named(Vcard.Property property) {
    boolean version =
        property.name().equals("VERSION") && NUMBER.matcher(property.value()).matches();
    return version ? "VERSION:" + property.value() : property.name();
  }

  /** Whether there is any name, so that it is worth to ask which. */
  private static boolean isNamed(Vcard card) {
    return card.displayName().isPresent();
  }

  private static boolean isLaidOut(Vcard card) {
    return !card.isCard() || card.oddities().stream().noneMatch(LAYOUT::contains);
  }

  private static boolean isVersion3(Vcard card) {
    return card.text("VERSION").map(version -> version.equals("3.0")).orElse(true);
  }

  private static Check naming(String rule, List<String> names) {
    return new Deciding(
        rule, (record, answers) -> each(record, (card, node) -> name(card, node, names, answers)));
  }

  private static void name(Vcard card, LomNode node, List<String> names, LomAnswers answers) {
    Set<String> used = new TreeSet<>(names);
    used.removeIf(name -> !card.has(name));
    if (!used.isEmpty()) {
      tell(card, node, answers, Map.of("properties", String.join(", ", used)));
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
