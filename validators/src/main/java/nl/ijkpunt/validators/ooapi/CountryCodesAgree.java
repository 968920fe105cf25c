package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Cells;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Found;
import nl.ijkpunt.validators.JsonCheck;

/** Compares the codes in which a record of OOAPI 6.0 names a country. */
@AutoService(Check.class)
public final class CountryCodesAgree implements JsonCheck {
  private static final JsonPath TWO = JsonPath.of("/iso3166-1-alpha2");
  private static final JsonPath THREE = JsonPath.of("/iso3166-1-alpha3");
  private static final JsonPath PART = JsonPath.of("/iso3166-2");
  private static final JsonPath COUNTRY = JsonPath.of("/countryCode");
  private static final JsonPath ADDRESSES = JsonPath.of("/addresses");

  private static final List<JsonPath> PLACES =
      List.of(
          JsonPath.of("/address/countryCode"),
          JsonPath.of("/countryOfBirth"),
          JsonPath.of("/nationality"));

  @Override
  public String rule() {
    return "ooapi-country-codes-agree";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    Tape tape = record.tape();
    List<Finding> found = List.of();
    for (JsonPath place : PLACES) {
      int country = place.find(tape, record.root());
      found = country(found, record, rule, new At(country, place.toString()));
    }
    int addresses = ADDRESSES.find(tape, record.root());
    if (addresses < 0 || tape.kind(addresses) != Tape.ARRAY) {
      return found;
    }
    int index = 0;
    for (int at = CodeEntries.first(addresses); at < tape.next(addresses); at = tape.next(at)) {
      int country = tape.kind(at) == Tape.OBJECT ? COUNTRY.find(tape, at) : -1;
      found = country(found, record, rule, new At(country, ADDRESSES + "/" + index++ + COUNTRY));
    }
    return found;
  }

  private static List<Finding> country(
      List<Finding> found, JsonRecord record, Rule rule, At country) {
    Tape tape = record.tape();
    if (country.cell < 0 || tape.kind(country.cell) != Tape.OBJECT) {
      return found;
    }
    int two = TWO.find(tape, country.cell);
    if (!Cells.isText(tape, two)) {
      return found;
    }
    String code = tape.text(two);
    List<Finding> all = found;
    String three = three(code);
    int asked = THREE.find(tape, country.cell);
    if (!three.isEmpty() && Cells.isText(tape, asked) && !tape.text(asked).equals(three)) {
      all = Found.and(all, finding(record, rule, country.member(asked, THREE), three));
    }
    int part = PART.find(tape, country.cell);
    if (Cells.isText(tape, part) && !tape.text(part).startsWith(code + "-")) {
      all = Found.and(all, finding(record, rule, country.member(part, PART), code + "-…"));
    }
    return all;
  }

  /** The code in three letters; empty when the one in two is of no country, which others find. */
  private static String three(String two) {
    try {
      return two.matches("[A-Z]{2}")
          ? new Locale.Builder().setRegion(two).build().getISO3Country()
          : "";
    } catch (MissingResourceException e) {
      return "";
    }
  }

  private static Finding finding(JsonRecord record, Rule rule, At at, String wanted) {
    String name = at.path.substring(at.path.lastIndexOf('/') + 1);
    return rule.failsAt(
            record.at(at.cell, at.path), record.subject(), Map.of("code", name, "wanted", wanted))
        .actual('"' + record.tape().text(at.cell) + '"');
  }

  private record At(int cell, String path) {
    At member(int inner, JsonPath name) {
      return new At(inner, path + name);
    }
  }
}
