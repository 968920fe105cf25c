package nl.ijkpunt.cli.harvest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import nl.ijkpunt.cli.report.IndentedJson;
import nl.ijkpunt.cli.report.JsonValue;
import nl.ijkpunt.cli.report.SavedJson;
import nl.ijkpunt.cli.report.WholeFile;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** How far a harvest is, as it is kept beside the pages. */
record StateFile(Path file) {
  private static final String FORM = "1.0";

  boolean isThere() {
    return Files.exists(file);
  }

  void write(HarvestState state) throws IOException {
    WholeFile.write(
        file,
        "the state of the harvest",
        out -> {
          try (JsonGenerator json = IndentedJson.to(out)) {
            write(state, json);
          }
          out.write('\n');
        });
  }

  private static void write(HarvestState state, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("harvestVersion", FORM);
    json.writeStringProperty("repository", state.request().shown());
    json.writeStringProperty("verb", state.request().verb().wire());
    json.writeObjectPropertyStart("arguments");
    state.request().arguments().forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeBooleanProperty("complete", state.isComplete());
    json.writeNumberProperty("pages", state.pages());
    json.writeNumberProperty("items", state.items());
    json.writeNumberProperty("deleted", state.deleted());
    json.writeNumberProperty("bytes", state.bytes());
    json.writeStringProperty("responseDate", state.responseDate());
    state.listSize().ifPresent(size -> json.writeNumberProperty("listSize", size));
    state.token().ifPresent(token -> json.writeStringProperty("resumptionToken", token));
    json.writeEndObject();
  }

  /**
   * Reads how far a harvest is.
   *
   * @param request what is asked now: gives the repository its query, which is not kept
   * @return nothing when the file is of another harvest
   */
  Optional<HarvestState> read(OaiRequest request) throws IOException {
    SavedJson saved =
        new SavedJson(file.toString(), "the state of a harvest", "name another folder");
    return saved.read(
        new ByteArrayInputStream(Files.readAllBytes(file)), json -> read(json, request));
  }

  private static Optional<HarvestState> read(JsonParser json, OaiRequest request) {
    json.nextToken();
    JsonValue all = JsonValue.read(json, "the file");
    if (!all.member("harvestVersion").text().equals(FORM)) {
      throw all.member("harvestVersion").isNot(FORM + ": a later ijk may have made it");
    }
    OaiRequest kept =
        request.instead(
            all.member("verb").meaning(OaiVerb::of),
            all.member("arguments").members(JsonValue::text));
    OaiRequest settled =
        request.arguments().containsKey(OaiVerb.PREFIX)
                || !kept.arguments().containsKey(OaiVerb.PREFIX)
            ? request
            : request.withPrefix(kept.arguments().getOrDefault(OaiVerb.PREFIX, ""));
    boolean same = all.member("repository").text().equals(request.shown()) && settled.equals(kept);
    return same ? Optional.of(state(all, kept)) : Optional.empty();
  }

  private static HarvestState state(JsonValue all, OaiRequest request) {
    return new HarvestState(
        request,
        all.member("pages").count(),
        all.member("items").count(),
        all.member("deleted").count(),
        all.member("bytes").count(),
        all.member("responseDate").text(),
        all.optional("resumptionToken").map(JsonValue::text),
        all.optional("listSize")
            .map(size -> OptionalLong.of(size.count()))
            .orElse(OptionalLong.empty()));
  }
}
