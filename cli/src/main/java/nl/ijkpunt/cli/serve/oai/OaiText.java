package nl.ijkpunt.cli.serve.oai;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ijkpunt.cli.report.TagText;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.xml.Escaped;
import org.jspecify.annotations.Nullable;

/** Writes the answer to one request as XML. */
final class OaiText {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/ \
      http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd">
      """;

  /** The names of arguments that can be those of attributes. */
  private static final Pattern ATTRIBUTE = Pattern.compile("(?!(?i:xml))[A-Za-z_][\\w.-]*");

  private final OaiTurn turn;
  private final String now;
  private final StringBuilder out = new StringBuilder(1 << 12);

  /**
   * A writer of one answer.
   *
   * @param now when it is given
   */
  OaiText(OaiTurn turn, String now) {
    this.turn = turn;
    this.now = now;
  }

  String of(Content content) {
    out.append(HEAD);
    element("responseDate", now);
    @Nullable Wrong wrong = content.wrong();
    request(wrong == null || !wrong.isNoRequest());
    if (wrong != null) {
      out.append("<error").append(TagText.attribute("code", wrong.code())).append('>');
      out.append(Escaped.text(wrong.message())).append("</error>\n");
    } else {
      OaiVerb verb = Objects.requireNonNull(content.verb());
      out.append('<').append(verb.wire()).append(">\n");
      body(verb, content.part());
      out.append("</").append(verb.wire()).append(">\n");
    }
    return out.append("</OAI-PMH>\n").toString();
  }

  private void element(String name, String text) {
    out.append('<').append(name).append('>').append(Escaped.text(text));
    out.append("</").append(name).append(">\n");
  }

  private void request(boolean known) {
    out.append("<request");
    if (known) {
      turn.repeated.entrySet().stream()
          .filter(one -> ATTRIBUTE.matcher(one.getKey()).matches())
          .sorted(Map.Entry.comparingByKey())
          .forEach(one -> out.append(TagText.attribute(one.getKey(), one.getValue())));
    }
    out.append('>').append(Escaped.text(turn.base())).append("</request>\n");
  }

  private void body(OaiVerb verb, @Nullable ListPart part) {
    switch (verb) {
      case IDENTIFY -> identify();
      case LIST_FORMATS -> formats();
      case LIST_SETS -> turn.stock.sets().forEach(this::set);
      case LIST_IDENTIFIERS -> list(Objects.requireNonNull(part), this::header);
      case LIST_RECORDS -> list(Objects.requireNonNull(part), this::record);
      case GET_RECORD -> Objects.requireNonNull(part).items.forEach(this::record);
    }
  }

  private void identify() {
    element("repositoryName", "ijk serve");
    element("baseURL", turn.base());
    element("protocolVersion", "2.0");
    element("adminEmail", "repository@example.org");
    element("earliestDatestamp", turn.stock.earliest());
    element("deletedRecord", turn.stock.hasDeleted() ? "persistent" : "no");
    element("granularity", turn.stock.datestamps().granularity());
  }

  private void formats() {
    Optional<Item> of = turn.stock.find(turn.text("identifier"));
    List<Format> formats = turn.stock.formats();
    formats.stream()
        .filter(format -> of.map(item -> item.isIn(format.prefix())).orElse(true))
        .forEach(this::format);
  }

  private void format(Format format) {
    out.append("<metadataFormat>\n");
    element("metadataPrefix", format.prefix());
    element("schema", format.schema());
    element("metadataNamespace", format.namespace());
    out.append("</metadataFormat>\n");
  }

  private void set(String spec) {
    out.append("<set>\n");
    element("setSpec", spec);
    element("setName", spec);
    out.append("</set>\n");
  }

  /** Writes one of the items of a list. */
  @FunctionalInterface
  private interface Writing {
    void item(Item item);
  }

  private void list(ListPart part, Writing writing) {
    part.items.forEach(writing::item);
    if (part.marked) {
      out.append("<resumptionToken completeListSize=\"").append(part.size);
      out.append("\" cursor=\"").append(part.cursor).append("\">");
      out.append(part.token()).append("</resumptionToken>\n");
    }
  }

  private void header(Item item) {
    out.append(item.deleted() ? "<header status=\"deleted\">\n" : "<header>\n");
    element("identifier", item.identifier());
    element("datestamp", item.datestamp());
    item.sets().forEach(set -> element("setSpec", set));
    out.append("</header>\n");
  }

  private void record(Item item) {
    out.append("<record>\n");
    header(item);
    if (!item.deleted()) {
      out.append("<metadata>\n");
      out.append(turn.stock.metadata(item, prefix())).append("\n</metadata>\n");
    }
    out.append("</record>\n");
  }

  /** The format that was asked for, here or at the beginning of the list. */
  private String prefix() {
    return Continuation.of(turn.text(OaiVerb.TOKEN))
        .flatMap(one -> Optional.ofNullable(one.asked().get(OaiVerb.PREFIX)))
        .orElseGet(() -> turn.text(OaiVerb.PREFIX));
  }
}
