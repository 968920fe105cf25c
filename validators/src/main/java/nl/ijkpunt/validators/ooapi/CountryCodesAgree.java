package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

  /** Countries in two letters, and in three; what is no country, other rules find. */
  private static final Map<String, String> IN_THREE =
      Arrays.stream(Locale.getISOCountries())
          .collect(
              Collectors.toUnmodifiableMap(
                  two -> two, two -> new Locale.Builder().setRegion(two).build().getISO3Country()));

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
      found = country(found, record, rule, place.find(tape, record.root()));
    }
    int addresses = ADDRESSES.find(tape, record.root());
    if (addresses < 0 || tape.kind(addresses) != Tape.ARRAY) {
      return found;
    }
    for (int at = CodeEntries.first(addresses); at < tape.next(addresses); at = tape.next(at)) {
      if (tape.kind(at) == Tape.OBJECT) {
        found = country(found, record, rule, COUNTRY.find(tape, at));
      }
    }
    return found;
  }

  private static List<Finding> country(
      List<Finding> found, JsonRecord record, Rule rule, int country) {
    Tape tape = record.tape();
    if (country < 0 || tape.kind(country) != Tape.OBJECT) {
      return found;
    }
    int two = TWO.find(tape, country);
    if (!Cells.isText(tape, two)) {
      return found;
    }
    String code = tape.text(two);
    List<Finding> all = found;
    String three = IN_THREE.getOrDefault(code, "");
    int asked = THREE.find(tape, country);
    if (!three.isEmpty() && Cells.isText(tape, asked) && !tape.text(asked).equals(three)) {
      all = Found.and(all, finding(record, rule, asked, THREE, three));
    }
    int part = PART.find(tape, country);
    if (Cells.isText(tape, part) && !tape.text(part).startsWith(code + "-")) {
      all = Found.and(all, finding(record, rule, part, PART, code + "-…"));
    }
    return all;
  }

  private static Finding finding(
      JsonRecord record, Rule rule, int cell, JsonPath code, String wanted) {
    return Found.at(record, cell, rule, Map.of("code", code.name(), "wanted", wanted))
        .actual('"' + record.tape().text(cell) + '"');
  }
}
