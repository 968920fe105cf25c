package nl.ijkpunt.validators.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClassificationTest {
  private final SmallStandard small;

  ClassificationTest(@TempDir Path folder) {
    this.small = SmallStandard.in(folder);
  }

  private Classification classify(Profile profile) {
    ModelComparison models =
        new ModelComparison(small.model(small.base()), small.model(profile), Map.of());
    boolean read = profile.about().published().text("use").filter("read"::equals).isPresent();
    return Classification.of(models.differences(), models, read);
  }

  private static List<String> told(Classification classification) {
    List<String> told = new ArrayList<>();
    for (Modification modification : classification.modifications()) {
      told.add(
          "%s %s %s"
              .formatted(
                  modification.kind().key(),
                  modification.difference().kind().key(),
                  modification.difference().place()));
    }
    return told;
  }

  /** What a profile lays over the base can only ask more, or add. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{required: [level]} | restrictive required Course/level",
        "{required: [tags]} | restrictive required Course/tags",
        "{required: [place]} | restrictive required Course/place",
        "{properties: {place: {required: [room]}}} | restrictive required Course/place/room",
        "{properties: {level: {enum: [bachelor]}}} | restrictive enumeration Course/level",
        "{properties: {level: {const: master}}} | restrictive enumeration Course/level",
        "{properties: {free: {enum: [a, b]}}} | restrictive enumeration Course/free",
        "{properties: {kind: {enum: [minor]}}} | restrictive enumeration Course/kind",
        "{properties: {free: {x-ooapi-extensible-enum: [a]}}} | restrictive vocabulary Course/free",
        "{properties: {kind: {x-ooapi-extensible-enum: [minor]}}} | restrictive vocabulary Course/kind",
        "{properties: {name: {maxLength: 20}}} | restrictive bound Course/name",
        "{properties: {name: {minLength: 2}}} | restrictive bound Course/name",
        "{properties: {free: {maxLength: 20}}} | restrictive bound Course/free",
        "{properties: {size: {maximum: 30}}} | restrictive bound Course/size",
        "{properties: {size: {minimum: 1}}} | restrictive bound Course/size",
        "{properties: {tags: {maxItems: 3}}} | restrictive items Course/tags",
        "{properties: {tags: {minItems: 1}}} | restrictive items Course/tags",
        "{properties: {tags: {uniqueItems: true}}} | restrictive items Course/tags",
        "{properties: {tags: {items: {maxLength: 9}}}} | restrictive bound Course/tags/*",
        "{properties: {tags: {items: {enum: [a]}}}} | restrictive enumeration Course/tags/*",
        "{properties: {free: {pattern: '^a'}}} | restrictive pattern Course/free",
        "{properties: {code: {pattern: '1$'}}} | restrictive pattern Course/code",
        "{properties: {free: {format: uri}}} | restrictive format Course/free",
        "{properties: {note: {type: string}}} | restrictive type Course/note",
        "{properties: {amount: {type: integer}}} | restrictive type Course/amount",
        "{properties: {organization: {type: string}}} | restrictive type Course/organization",
        "{properties: {day: false}} | restrictive excluded Course/day",
        "{not: {required: [open]}} | restrictive excluded Course/open",
        "{properties: {place: {properties: {room: false}}}} | restrictive excluded Course/place/room",
        "{additionalProperties: false} | restrictive closed Course",
        "{properties: {place: {additionalProperties: false}}} | restrictive closed Course/place",
        "{if: {properties: {level: {const: master}}, required: [level]}, then: {required: [day]}} | restrictive member-added Course[level=master]/day",
        "{properties: {ext: {properties: {mine: {type: string}}}}} | extensive member-added Course/ext/mine",
        "{properties: {ext: {required: [mine]}}} | extensive member-added Course/ext/mine",
        "{properties: {consumers: {items: {if: {properties: {consumerKey: {const: me}}, required: [consumerKey]}, then: {required: [a]}}}}} | extensive member-added Course/consumers/*[consumerKey=me]/a",
        "{properties: {consumers: {items: {properties: {a: {type: string}}}}}} | extensive member-added Course/consumers/*/a",
        "{properties: {free: {default: a}}} | extensive default Course/free",
        "{properties: {extra: {type: string}}} | incompatible member-added Course/extra",
        "{properties: {place: {properties: {floor: {type: string}}}}} | incompatible member-added Course/place/floor",
        "{properties: {name: false}} | incompatible excluded Course/name",
        "{properties: {place: {properties: {city: false}}}} | incompatible excluded Course/place/city",
      })
  void whatIsLaidOver(String overlay, String expected) {
    Profile profile = small.profile("schemas: {Course: %s}".formatted(overlay));
    assertThat(told(classify(profile))).containsExactly(expected);
  }

  /** What stands instead of the base can do anything. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "[courseId, name] | [courseId] | incompatible required Course/name",
        "required: [city] | description: x | incompatible required Course/place/city",
        "[bachelor, master, doctor] | [bachelor, master, doctor, x-other] | extensive enumeration Course/level",
        "[bachelor, master, doctor] | [bachelor, other] | incompatible enumeration Course/level",
        "', enum: [bachelor, master, doctor]}' | } | extensive enumeration Course/level",
        "[minor, major] | [minor, major, x-more] | extensive vocabulary Course/kind",
        "[minor, major] | [minor, x-more] | incompatible vocabulary Course/kind",
        "', x-ooapi-extensible-enum: [minor, major]}' | } | extensive vocabulary Course/kind",
        "maxLength: 100 | maxLength: 200 | extensive bound Course/name",
        "minLength: 1, | '' | extensive bound Course/name",
        "maximum: 60 | maximum: 90 | extensive bound Course/size",
        "maxItems: 5, | '' | extensive items Course/tags",
        "'^[A-Z]{3}' | '^[A-Z]{4}' | incompatible pattern Course/code",
        "', pattern: ''^[A-Z]{3}''}' | } | extensive pattern Course/code",
        "format: date} | format: date-time} | incompatible format Course/day",
        "', format: date}' | } | extensive format Course/day",
        "open: {type: boolean} | open: {type: string} | incompatible type Course/open",
        "free: {type: string} | free: {type: integer} | incompatible type Course/free",
        "free: {type: string} | free: {type: [string, integer]} | incompatible type Course/free",
        "free: {type: string} | free: {type: [string, 'null']} | extensive type Course/free",
        "size: {type: integer, | size: {type: number, | incompatible type Course/size",
        "tags: {type: array, maxItems: 5, items: {type: string}} | tags: {type: string} | incompatible type Course/tags",
        "default: no | default: x | incompatible default Course/paid",
        "additionalProperties: false | additionalProperties: true | extensive closed Course/strict",
        "  amount: {type: number} | '' | restrictive member-removed Course/amount",
        "properties: {a: {type: string}}} | properties: {a: {type: string}, b: {type: string}}} | incompatible member-added Course/strict/b",
      })
  void whatStandsInstead(String old, String now, String expected) {
    Profile profile = small.withCourse(plain(old), plain(now));
    assertThat(told(classify(profile))).containsExactly(expected);
  }

  private static String plain(String cell) {
    boolean quoted =
        cell.startsWith("'") && cell.endsWith("'") && (cell.equals("''") || cell.startsWith("',"));
    return quoted ? cell.substring(1, cell.length() - 1).replace("''", "'") : cell;
  }

  @Test
  void aRenamedMemberIsIncompatible() {
    Classification renamed =
        classify(small.withCourse("free: {type: string}", "frees: {type: string}"));
    assertThat(told(renamed))
        .containsExactly(
            "restrictive member-removed Course/free", "incompatible member-added Course/frees");
    assertThat(renamed.modifications().get(1).why().en()).contains("renamed");
  }

  @Test
  void aRequiredMemberThatIsRenamedIsDropped() {
    assertThat(told(classify(small.withCourse("name: {type", "naam: {type"))))
        .contains("incompatible type Course/name", "incompatible member-added Course/naam");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{} | limiting",
        "{schemas: {Course: {required: [level]}}} | limiting",
        "{schemas: {Course: {required: [level], properties: {ext: {properties: {a: {}}}}}}} | limiting-with-ext",
        "{schemas: {Course: {properties: {consumers: {items: {properties: {a: {}}}}, ext: {properties: {a: {}}}}}}} | limiting-with-consumer",
        "{replaces: {Organization: {type: object, required: [organizationId], properties: {organizationId: {type: [string, 'null']}, parent: {$ref: Organization.json}}}}} | extending-with-consumer",
        "{schemas: {Course: {required: [level]}}, replaces: {Organization: {type: object, required: [organizationId], properties: {organizationId: {type: [string, 'null']}, parent: {$ref: Organization.json}}}}} | incompatible",
        "{use: read, schemas: {Course: {required: [level]}}, replaces: {Organization: {type: object, required: [organizationId], properties: {organizationId: {type: [string, 'null']}, parent: {$ref: Organization.json}}}}} | extending-with-consumer",
        "{schemas: {Course: {properties: {extra: {}}}}} | incompatible",
      })
  void theTypeOfAProfile(String profile, String type) {
    String inside = profile.substring(1, profile.length() - 1);
    String yaml = inside.isEmpty() ? "" : String.join("\n", topLevel(inside));
    assertThat(classify(small.profile(yaml)).type().key()).isEqualTo(type);
  }

  /** The members of a mapping, each on a line. */
  private static List<String> topLevel(String inside) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(inside.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.add(inside.substring(from).strip());
    return parts;
  }
}
