package nl.ijkpunt.cli.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.ProfileResult;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Requirement;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Text;
import tools.jackson.core.JsonGenerator;

/**
 * What an assertion in EARL speaks of: who says it, about what, and by which test.
 *
 * @param requirements the name of each requirement that was written down
 */
record EarlNodes(JsonGenerator json, Report report, Map<Requirement, String> requirements) {
  static final String TOOL = "urn:x-ijkpunt:tool";
  static final String DATA = "_:data";

  /** The tool. */
  void assertor() {
    String tool = Harmless.text(report.run().tool());
    int space = tool.indexOf(' ');
    json.writeStartObject();
    json.writeStringProperty("@id", TOOL);
    types("earl:Assertor", "earl:Software");
    json.writeStringProperty("dct:title", space < 0 ? tool : tool.substring(0, space));
    json.writeStringProperty("dct:hasVersion", tool.substring(space + 1));
    json.writeEndObject();
  }

  /** All data of the run, and each source of it. */
  void subject() {
    json.writeStartObject();
    json.writeStringProperty("@id", DATA);
    types("earl:TestSubject");
    json.writeStringProperty("dct:conformsTo", Harmless.text(report.run().standard()));
    json.writeArrayPropertyStart("dct:hasPart");
    for (RunData.Input input : report.run().inputs()) {
      json.writeStartObject();
      types("earl:TestSubject");
      json.writeStringProperty("dct:title", Harmless.text(input.name()));
      if (input.sha256() != null) {
        json.writeStringProperty("dct:identifier", "sha256:" + input.sha256());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  void profile(ProfileResult profile) {
    json.writeStartObject();
    String standard = report.run().standard();
    json.writeStringProperty(
        "@id", "urn:x-ijkpunt:profile:" + FilePlace.escaped(standard + "/" + profile.name()));
    types("earl:TestRequirement");
    title(profile.title().isEmpty() ? new Text(profile.name(), profile.name()) : profile.title());
    json.writeEndObject();
  }

  /** A rule, with the requirement that it is part of. */
  void rule(Rule rule) {
    json.writeStartObject();
    json.writeStringProperty("@id", "urn:x-ijkpunt:rule:" + FilePlace.escaped(rule.id()));
    types("earl:TestCase");
    json.writeStringProperty("dct:identifier", rule.id());
    title(rule.words().title());
    json.writeName("dct:isPartOf");
    requirement(rule.requirement());
    json.writeEndObject();
  }

  /** Several rules may be part of one requirement, which is told of once. */
  private void requirement(Requirement requirement) {
    String known = requirements.get(requirement);
    String name = "_:requirement" + requirements.size();
    json.writeStartObject();
    json.writeStringProperty("@id", known == null ? name : known);
    if (known == null) {
      requirements.put(requirement, name);
      types("earl:TestRequirement");
      json.writeStringProperty("dct:title", Harmless.text(requirement.clause()));
      if (isAddress(requirement.link())) {
        reference("dct:source", requirement.link());
      } else if (!requirement.link().isEmpty()) {
        json.writeStringProperty("dct:source", Harmless.text(requirement.link()));
      }
    }
    json.writeEndObject();
  }

  private static boolean isAddress(String link) {
    try {
      return new URI(link).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The first places where a rule does not hold. */
  void places(String rule) {
    List<Location> places =
        report.causes().stream()
            .filter(cause -> cause.rule().id().equals(rule))
            .map(Cause::first)
            .flatMap(List::stream)
            .sorted()
            .limit(3)
            .toList();
    if (!places.isEmpty()) {
      json.writeArrayPropertyStart("earl:pointer");
      places.forEach(this::place);
      json.writeEndArray();
    }
  }

  private void place(Location place) {
    json.writeStartObject();
    types("ptr:LineCharPointer");
    json.writeStringProperty("ptr:reference", Harmless.text(place.source()));
    json.writeName("ptr:lineNumber");
    typed(String.valueOf(place.line()), "xsd:positiveInteger");
    json.writeName("ptr:charNumber");
    typed(String.valueOf(place.column()), "xsd:positiveInteger");
    json.writeEndObject();
  }

  private void title(Text title) {
    json.writeArrayPropertyStart("dct:title");
    inLanguage("en", title.en());
    inLanguage("nl", title.nl());
    json.writeEndArray();
  }

  private void inLanguage(String language, String text) {
    json.writeStartObject();
    json.writeStringProperty("@language", language);
    json.writeStringProperty("@value", Harmless.text(text));
    json.writeEndObject();
  }

  /** A value of this type. */
  void typed(String value, String type) {
    json.writeStartObject();
    json.writeStringProperty("@type", type);
    json.writeStringProperty("@value", value);
    json.writeEndObject();
  }

  /** A property that leads to something else. */
  void reference(String name, String to) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("@id", to);
    json.writeEndObject();
  }

  private void types(String... types) {
    json.writeArrayPropertyStart("@type");
    for (String type : types) {
      json.writeString(type);
    }
    json.writeEndArray();
  }
}
