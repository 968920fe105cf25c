package nl.ijkpunt.validators.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.validators.schema.Exhibits;
import nl.ijkpunt.validators.schema.Wish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
final class CompatibilityTest {
  private static final int PAIRS = 200;
  private static final Set<Reading.Kind> REFUSING =
      EnumSet.of(Reading.Kind.REFUSED, Reading.Kind.CLASHES);

  /** What a made-up profile lays over the small standard. */
  private static final List<String> OVERLAYS =
      List.of(
          "required: [level]",
          "required: [tags, day]",
          "properties: {place: {required: [room]}}",
          "properties: {level: {enum: [bachelor, master]}}",
          "properties: {level: {enum: [master, doctor]}}",
          "properties: {free: {enum: [a, b]}}",
          "properties: {kind: {x-ooapi-extensible-enum: [minor]}}",
          "properties: {name: {maxLength: 20}}",
          "properties: {name: {minLength: 3}}",
          "properties: {size: {maximum: 30}}",
          "properties: {size: {minimum: 10}}",
          "properties: {tags: {maxItems: 1}}",
          "properties: {tags: {minItems: 2}}",
          "properties: {tags: {uniqueItems: true}}",
          "properties: {tags: {items: {maxLength: 9}}}",
          "properties: {free: {pattern: '^[a-z]+$'}}",
          "properties: {free: {format: date}}",
          "properties: {note: {type: string}}",
          "properties: {amount: {type: integer}}",
          "properties: {organization: {type: string}}",
          "properties: {open: false}",
          "properties: {place: {additionalProperties: false, properties: {city: {}, room: {}}}}",
          "properties: {ext: {properties: {mine: {type: string}}}}",
          "properties: {ext: {required: [mine]}}",
          "properties: {free: {default: a}}",
          "properties: {consumers: {items: {if: {properties: {consumerKey: {const: me}}, required: [consumerKey]}, then: {required: [a], properties: {a: {type: string}}}}}}",
          "properties: {consumers: {items: {if: {properties: {consumerKey: {const: me}}, required: [consumerKey]}, then: {properties: {a: {enum: [x, y]}}}}}}");

  /** What a made-up profile has otherwise. */
  private static final List<String[]> REPLACED =
      List.of(
          new String[] {"open: {type: boolean}", "open: {type: [boolean, string]}"},
          new String[] {"maximum: 60", "maximum: 90"},
          new String[] {"[courseId, name]", "[courseId]"},
          new String[] {"free: {type: string}", "free: {type: [string, integer, 'null']}"},
          new String[] {"[bachelor, master, doctor]", "[bachelor, x-more]"},
          new String[] {"  amount: {type: number}", "  other: {type: number}"},
          new String[] {"'^[A-Z]{3}'", "'^[a-z]{2}$'"},
          new String[] {"additionalProperties: false", "minProperties: 0"});

  private final SmallStandard small;

  CompatibilityTest(@TempDir Path folder) {
    this.small = SmallStandard.in(folder);
  }

  private Profile profile(SplittableRandom random) {
    if (random.nextInt(4) == 0) {
      String[] pair = REPLACED.get(random.nextInt(REPLACED.size()));
      return small.withCourse(pair[0], pair[1]);
    }
    List<String> parts = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      parts.add("{" + OVERLAYS.get(random.nextInt(OVERLAYS.size())) + "}");
    }
    return small.profile(
        "schemas: {Course: {allOf: [%s]}}"
            .formatted(String.join(", ", parts.isEmpty() ? List.of("{}") : parts)));
  }

  private Compatibility.Side side(Profile profile) {
    return new Compatibility.Side(
        small.model(profile), Exhibits.of(small.standard(), profile, list -> Optional.empty()));
  }

  @Test
  void everyClaimIsConfirmedByItsExampleAndNoExampleContradictsSilence() {
    SplittableRandom random = new SplittableRandom(200);
    int shown = 0;
    int notShown = 0;
    int refused = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      Compatibility.Side writer = side(profile(random));
      Compatibility.Side reader = side(profile(random));
      List<Reading> readings = new Compatibility(writer, reader).readings();
      for (Reading reading : readings) {
        String example = reading.example();
        if (example == null) {
          notShown++;
          continue;
        }
        shown++;
        assertThat(writer.exhibits().refusals("Course", example)).as(example).isEmpty();
        List<String> against = reader.exhibits().refusals("Course", example);
        boolean here = against.stream().anyMatch(at -> isAbout(at, reading.plainPath()));
        assertThat(here)
            .as("%s %s %s", reading.kind(), reading.difference(), example)
            .isEqualTo(REFUSING.contains(reading.kind()));
      }
      refused += contradictions(writer, reader, readings, random);
    }
    assertThat(shown).isGreaterThan(PAIRS);
    // Two profiles can ask what no text can be made for; that must stay the exception.
    assertThat(notShown).isLessThan(shown / 10);
    assertThat(refused).isGreaterThan(PAIRS);
  }

  private static boolean isAbout(String refused, String path) {
    return refused.equals(path)
        || refused.startsWith(path + "/")
        || refused.equals(ModelComparison.parent(path));
  }

  /**
   * Records that conform to the first: where the second refuses one, something must be said there.
   */
  private int contradictions(
      Compatibility.Side writer,
      Compatibility.Side reader,
      List<Reading> readings,
      SplittableRandom random) {
    int refused = 0;
    for (int i = 0; i < 20; i++) {
      String record = writer.exhibits().make("Course", wish(random));
      if (!writer.exhibits().refusals("Course", record).isEmpty()) {
        continue;
      }
      for (String at : reader.exhibits().refusals("Course", record)) {
        refused++;
        assertThat(readings)
            .as("%s refused at %s", record, at)
            .anyMatch(
                reading -> REFUSING.contains(reading.kind()) && isAbout(at, reading.plainPath()));
      }
    }
    return refused;
  }

  private static Wish wish(SplittableRandom random) {
    Set<String> present = new HashSet<>();
    for (String path :
        List.of(
            "/level",
            "/kind",
            "/code",
            "/day",
            "/size",
            "/amount",
            "/open",
            "/free",
            "/tags/*",
            "/note",
            "/place/room",
            "/strict/a",
            "/organization",
            "/ext/mine",
            "/consumers/*/a")) {
      if (random.nextInt(3) == 0) {
        present.add(path);
      }
    }
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put(
        "/name",
        List.of("Meten", "M", "Een lange naam voor een cursus over meten").get(random.nextInt(3)));
    if (random.nextInt(3) == 0) {
      values.put(
          "/level", List.of("bachelor", "master", "doctor", "x-more").get(random.nextInt(4)));
    }
    if (random.nextInt(3) == 0) {
      values.put(
          "/free", List.of("a", "b", "2026-09-01", "Iets anders", "").get(random.nextInt(5)));
    }
    if (random.nextInt(3) == 0) {
      values.put("/size", random.nextInt(90));
    }
    if (random.nextInt(3) == 0) {
      values.put(
          "/tags",
          List.of(List.of(), List.of("a"), List.of("a", "a"), List.of("a long text", "b", "c"))
              .get(random.nextInt(4)));
    }
    if (random.nextInt(3) == 0) {
      values.put("/consumers", List.of(Map.of("consumerKey", "me"), Map.of("consumerKey", "you")));
    }
    if (random.nextInt(4) == 0) {
      values.put("/note", null);
    }
    return new Wish(present, Set.of(), values);
  }

  @Test
  void nothingBecomesOfDataThatIsReadByTheSameProfile() {
    Compatibility.Side side = side(small.base());
    assertThat(new Compatibility(side, side).readings()).isEmpty();
  }

  @Test
  void aReaderOfTheBaseIgnoresWhatAProfileAdds() {
    Profile adds =
        small.profile(
            "schemas: {Course: {properties: {ext: {properties: {mine: {type: string}}}}}}");
    List<Reading> readings = new Compatibility(side(adds), side(small.base())).readings();
    assertThat(readings)
        .extracting(r -> r.kind() + " " + r.difference().path() + " " + r.example())
        .containsExactly(
            "IGNORED /ext/mine {\"courseId\":\"11111111-2222-4333-8444-555555555555\",\"name\":\"voorbeeld\",\"ext\":{\"mine\":\"voorbeeld\"}}");
  }
}
