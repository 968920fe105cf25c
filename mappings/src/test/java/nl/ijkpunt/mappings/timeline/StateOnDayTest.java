package nl.ijkpunt.mappings.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.mappings.Loss;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.record.Bytes;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Lines;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.standards.record.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The state of a record on a day, and that nothing else of it is dropped unseen. */
final class StateOnDayTest {
  private static final RecordType COURSE =
      Standards.find("ooapi@5.0").orElseThrow().type("Course").orElseThrow();
  private static final String NOW = "\"validFrom\":\"2026-09-01\"";
  private static final String THEN =
      "{\"validFrom\":\"2024-09-01\",\"validTo\":\"2025-09-01\",\"course\":{\"abbreviation\":\"THEN\",\"name\":[{\"value\":\"x\"},[]]}}";
  private static final String LATER =
      "{\"validFrom\":\"2025-09-01\",\"validTo\":\"2026-08-31\",\"course\":{\"abbreviation\":\"LATER\"}}";

  private final LossAccount account = new LossAccount();

  @ParameterizedTest
  @CsvSource({
    "2026-09-01,NOW,",
    "2030-01-01,NOW,",
    "2024-09-01,THEN,",
    "2025-08-31,THEN,",
    "2025-09-01,LATER,",
    "2026-08-31,LATER,is the validTo of this state",
    "2024-08-31,,"
  })
  void holdsTheDay(String day, String state, String doubt) {
    assertState(course(NOW, THEN, LATER), day, state, doubt);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-01,THEN,",
    "2025-09-01,LATER,",
    "2026-08-31,LATER,validTo",
    "2020-01-01,NOW,"
  })
  void aRecordWithoutDaysHoldsWhereNoOverrideDoes(String day, String state, String doubt) {
    assertState(course("\"ext\":null", THEN, LATER), day, state, doubt);
  }

  @ParameterizedTest
  @CsvSource({"2026-09-01,NOW,", "2025-10-01,LATER,several states"})
  void theStateThatBeginsLastCountsWhereSeveralHold(String day, String state, String doubt) {
    assertState(course("\"validFrom\":\"2020-01-01\"", LATER), day, state, doubt);
  }

  @Test
  void momentsHaveTheirDayInTheZone() {
    String record = course("\"validFrom\":\"2026-08-31T22:00:00Z\"");
    StateOnDay amsterdam = new StateOnDay(LocalDate.of(2026, 8, 31), ZoneId.of("Europe/Amsterdam"));
    StateOnDay written = new StateOnDay(LocalDate.of(2026, 8, 31), null);
    assertThat(amsterdam.of(record(record), account)).isEmpty();
    assertThat(written.of(record(record), account)).isPresent();
  }

  @Test
  void aPeriodWithoutDaysIsLostWithItsRecord() {
    assertThat(on("2026-09-01", course("\"validFrom\":\"soon\""))).isEmpty();
    assertThat(account.lines())
        .extracting(line -> line.reason().en())
        .singleElement()
        .asString()
        .contains("cannot be told");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"course\":{}", "\"course\":null", "\"ext\":{\"a\":1}"})
  void anOverrideThatSaysNothingIsNoState(String description) {
    String silent = "{\"validFrom\":\"2024-09-01\",%s}".formatted(description);
    assertThat(on("2025-01-01", course(NOW, silent))).isEmpty();
    assertThat(account.lines())
        .extracting(line -> line.reason().en())
        .singleElement()
        .asString()
        .contains("the override for that day is empty");
  }

  @Test
  void whatTheDescriptionRepeatsIsTakenFromOutsideIt() {
    String repeating =
        THEN.replace(
            "\"abbreviation\"",
            "\"courseId\":\"other\",\"validFrom\":\"1999-01-01\",\"abbreviation\"");
    JsonRecord then = on("2025-01-01", course(NOW, repeating)).orElseThrow();
    assertThat(then.text(JsonPath.of("/courseId"))).contains("id");
    assertThat(then.text(JsonPath.of("/validFrom"))).contains("2024-09-01");
    assertThat(account.lines())
        .filteredOn(line -> line.reason().en().contains("says this too"))
        .extracting(Loss::count)
        .containsExactly(2L);
  }

  @Test
  void anOverrideAndItsDescriptionMayHaveANameInCommon() {
    String both = THEN.replace("\"course\":{", "\"ext\":1,\"course\":{\"ext\":2,");
    JsonRecord then = on("2025-01-01", course(NOW, both)).orElseThrow();
    assertThat(then.tape().has(then.root(), Tape.DUPLICATES)).isTrue();
  }

  @Test
  void aValueStillStandsWhereItStood() {
    String text = course(NOW, THEN);
    JsonRecord then = on("2025-01-01", text).orElseThrow();
    JsonPath abbreviation = JsonPath.of("/abbreviation");
    assertThat(then.at(abbreviation).column()).isEqualTo(text.indexOf("\"THEN\"") + 1);
    assertThat(then.text(abbreviation)).contains("THEN");
  }

  @Property
  void nothingIsDroppedUnseen(@ForAll("courses") String text, @ForAll("days") LocalDate day) {
    JsonRecord whole = record(text);
    LossAccount lost = new LossAccount();
    Optional<JsonRecord> then = new StateOnDay(day, null).of(whole, lost);
    int left = then.map(record -> record.tape().leaves(record.root())).orElse(0);
    assertThat(left + lost.count(Fate.LOST)).isEqualTo(whole.tape().leaves(whole.root()));
    then.ifPresent(
        record ->
            assertThat(Period.of(record.tape(), record.root(), null).orElseThrow().has(day))
                .isTrue());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 40).map(LocalDate.of(2026, 1, 1)::plusDays);
  }

  @Provide
  Arbitrary<String> courses() {
    Arbitrary<String> period =
        Combinators.combine(days().injectNull(0.2), days().injectNull(0.2))
            .as(StateOnDayTest::period);
    return Combinators.combine(period, period.list().ofMaxSize(5))
        .as(
            (own, others) ->
                course(
                    own,
                    IntStream.range(0, others.size())
                        .mapToObj(
                            i ->
                                "{%s,\"course\":{\"abbreviation\":\"O%d\",\"otherCodes\":[[],{},1]}}"
                                    .formatted(others.get(i), i))
                        .toArray(String[]::new)));
  }

  private static String period(LocalDate from, LocalDate to) {
    return "\"validFrom\":%s,\"validTo\":%s".formatted(quoted(from), quoted(to));
  }

  private static String quoted(LocalDate day) {
    return day == null ? "null" : "\"" + day + "\"";
  }

  private void assertState(String course, String day, String state, String doubt) {
    Optional<JsonRecord> then = on(day, course);
    assertThat(then.flatMap(record -> record.text(JsonPath.of("/abbreviation"))))
        .isEqualTo(Optional.ofNullable(state));
    assertThat(then.map(record -> record.text(JsonPath.of("/courseId")).orElseThrow()))
        .isEqualTo(Optional.ofNullable(state).map(any -> "id"));
    String told =
        account.lines().stream()
            .filter(line -> line.fate() == Fate.DEFAULTED)
            .map(Loss::reason)
            .map(reason -> reason.en().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
    if (doubt == null) {
      assertThat(told).isEmpty();
    } else {
      assertThat(told).contains(doubt.toLowerCase(Locale.ROOT));
    }
  }

  private Optional<JsonRecord> on(String day, String course) {
    return new StateOnDay(LocalDate.parse(day), null).of(record(course), account);
  }

  private static String course(String own, String... overrides) {
    return "{\"courseId\":\"id\",\"abbreviation\":\"NOW\",\"name\":[{\"value\":\"y\"}],%s,\"timelineOverrides\":[%s]}"
        .formatted(own, String.join(",", overrides));
  }

  private static JsonRecord record(String text) {
    byte[] bytes = Bytes.padded(text);
    Tokenizer tokenizer = new Tokenizer();
    assertThat(tokenizer.read(bytes, 0, text.getBytes(UTF_8).length, false)).isPositive();
    return new JsonRecord(
        COURSE, tokenizer.tape(), 0, new Lines(Place.startOf("in.json", 0), bytes, 0), "", -1);
  }
}
