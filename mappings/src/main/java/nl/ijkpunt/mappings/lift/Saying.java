package nl.ijkpunt.mappings.lift;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.mappings.Crosswalk;
import nl.ijkpunt.mappings.lift.LiftTable.Effect;
import nl.ijkpunt.standards.finding.Text;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Says single values of things; on one thread. */
final class Saying {
  static final Text NO_PROPERTY =
      new Text(
          "in the profile things of this class have no such property",
          "in het profiel hebben dingen van deze klasse zo'n eigenschap niet");
  static final Text NO_FORM =
      new Text(
          "it does not have the form that its standard gives it",
          "het heeft niet de vorm die zijn standaard eraan geeft");
  private static final Text NO_CODE =
      new Text(
          "the list of the profile has no code for this value",
          "de lijst van het profiel heeft geen code voor deze waarde");
  private static final Text NEAR_CODE =
      new Text("the nearest code means nearly the same", "de naaste code betekent bijna hetzelfde");
  private static final String LANGUAGE = "[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*";

  private final Vocabulary words;
  private final Map<String, Crosswalk> crosswalks = new HashMap<>();

  Saying(Vocabulary words) {
    this.words = words;
  }

  Vocabulary words() {
    return words;
  }

  /** Says what the function of a row makes of a value. */
  Said say(Effect effect, Branch object, Branch value, Thing thing) {
    return switch (effect.act()) {
      case TEXTS -> texts(effect, value, thing);
      case UND -> put(effect, thing, NodeFactory.createLiteralLang(value.text(), "und"), value);
      case LANG ->
          put(effect, thing, NodeFactory.createLiteralLang(value.text(), effect.argument()), value);
      case WORDS -> literal(effect, thing, value.text(), value);
      case PADDED -> padded(effect, value, thing);
      case INNER ->
          value
              .member(effect.argument())
              .map(inner -> plain(effect, thing, inner))
              .orElse(Said.not(NO_FORM));
      case CODED -> coded(effect, value, thing);
      case DAY -> literal(effect, thing, day(value.text()), value);
      case DAY_AFTER -> literal(effect, thing, dayAfter(value.text()), value);
      case CONCEPT -> concept(effect, value, thing);
      case LEVEL -> level(effect, object, value, thing);
      case ADDRESS -> literal(effect, thing, address(object), value);
      case COORDINATES -> literal(effect, thing, coordinates(value), value);
      default -> plain(effect, thing, value);
    };
  }

  /** With the zeros at the front that were left out; the argument says how many digits. */
  private Said padded(Effect effect, Branch value, Thing thing) {
    int digits = Integer.parseInt(effect.argument());
    String text = value.text();
    boolean whole = text.length() >= digits || !text.matches("[0-9]+");
    Said said =
        literal(effect, thing, whole ? text : "0".repeat(digits - text.length()) + text, value);
    return whole || said.how() != Said.How.SAME ? said : Said.as(effect.near());
  }

  private Said plain(Effect effect, Thing thing, Branch value) {
    Vocabulary.Property property = words.property(effect.property());
    if (property.texts()) {
      return texts(effect, value, thing);
    }
    if (value.isObject() || value.isList() || !property.literal()) {
      return miss(effect, thing, value, NO_FORM);
    }
    return literal(effect, thing, value.text(), value);
  }

  private Said literal(Effect effect, Thing thing, String text, Branch value) {
    Vocabulary.Property property = words.property(effect.property());
    return put(effect, thing, NodeFactory.createLiteralDT(text, property.datatype()), value);
  }

  private Said texts(Effect effect, Branch value, Thing thing) {
    Said said = Said.NOT_MEANT;
    for (Branch item : value.items()) {
      Node text =
          item.isObject() ? text(item.text("value"), item.text("language")) : text(item.text(), "");
      said = said.or(put(effect, thing, text, item));
    }
    return said;
  }

  /** A text in a language; one that has no proper language is left for the shapes to judge. */
  static Node text(String text, String language) {
    return language.matches(LANGUAGE)
        ? NodeFactory.createLiteralLang(text, language)
        : NodeFactory.createLiteralDT(text, XSDDatatype.XSDstring);
  }

  private Said coded(Effect effect, Branch value, Thing thing) {
    String scheme = value.text("codeType");
    String code = value.text("code");
    return code.isEmpty()
        ? miss(effect, thing, value, NO_FORM)
        : literal(effect, thing, scheme.isEmpty() ? code : scheme + ":" + code, value);
  }

  private Said concept(Effect effect, Branch value, Thing thing) {
    int colon = effect.argument().indexOf(':');
    String list = colon < 0 ? effect.argument() : effect.argument().substring(0, colon);
    if (colon < 0) {
      return put(effect, thing, words.concept(list, value.text()), value);
    }
    return matched(
        effect, list, effect.argument().substring(colon + 1), value.text(), value, thing);
  }

  private Said level(Effect effect, Branch object, Branch value, Thing thing) {
    String level = object.text("level");
    String own = object.text("sector");
    // OOAPI 6.0 says the sector to RIO only.
    String sector =
        own.isEmpty() ? object.member("consumer").map(c -> c.text("sector")).orElse("") : own;
    String both = sector + "/" + level;
    boolean alone = crosswalk("hosa-niveau").find(level).isPresent();
    return matched(effect, "niveau", "hosa-niveau", alone ? level : both, value, thing);
  }

  private Said matched(
      Effect effect, String list, String crosswalk, String code, Branch value, Thing thing) {
    Optional<Crosswalk.Match> match =
        crosswalk(crosswalk)
            .find(code)
            .or(() -> crosswalk(crosswalk).find(code.replaceFirst("-.*", "")));
    if (match.isEmpty()) {
      return miss(effect, thing, value, NO_CODE);
    }
    Said said = put(effect, thing, words.concept(list, match.get().code()), value);
    if (said.how() != Said.How.SAME || match.get().exact()) {
      return said;
    }
    return Said.as(effect.near().isEmpty() ? NEAR_CODE : effect.near());
  }

  private Crosswalk crosswalk(String name) {
    return crosswalks.computeIfAbsent(name, Crosswalk::named);
  }

  private static String day(String moment) {
    return moment.matches("\\d{4}-\\d\\d-\\d\\dT.*") ? moment.substring(0, 10) : moment;
  }

  private static String dayAfter(String moment) {
    try {
      return LocalDate.parse(day(moment)).plusDays(1).toString();
    } catch (DateTimeParseException e) {
      return moment;
    }
  }

  private static String address(Branch object) {
    String street = (object.text("street") + " " + number(object)).strip();
    String postal = object.text("postalCode") + object.text("postCode") + object.text("postcode");
    String town = (postal + " " + object.text("city")).strip();
    String country =
        object
            .member("countryCode")
            .map(code -> code.isObject() ? code.text("iso3166-1-alpha2") : code.text())
            .orElse("");
    String line = town.isEmpty() ? street : street + ", " + town;
    return country.isEmpty() ? line : line + ", " + country;
  }

  private static String coordinates(Branch place) {
    String latitude = place.text("latitude") + place.text("gpsLatitude");
    return latitude + ", " + place.text("longitude") + place.text("gpsLongitude");
  }

  private static String number(Branch object) {
    String number = object.text("streetNumber") + object.text("huisnummer");
    return (number + " " + object.text("huisnummertoevoeging")).strip();
  }

  /** Says that a thing has a property, or the other way round. */
  Said put(Effect effect, Thing thing, Node value, Branch from) {
    Vocabulary.Property property = words.property(effect.property());
    if (effect.inverse()) {
      thing.draft().say(Triple.create(value, property.node(), thing.node()), from.location());
      return Said.as(effect.reason());
    }
    if (thing.classes().stream().noneMatch(type -> words.fits(type, effect.property()))) {
      return Said.not(NO_PROPERTY);
    }
    thing.draft().say(Triple.create(thing.node(), property.node(), value), from.location());
    return Said.as(effect.reason());
  }

  /** A value that cannot be said, for whoever asks what became of it. */
  private Said miss(Effect effect, Thing thing, Branch value, Text reason) {
    Node property = words.property(effect.property()).node();
    thing.draft().miss(thing.node(), property, value.location());
    return Said.not(reason);
  }
}
