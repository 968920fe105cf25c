package nl.ijkpunt.standards.oai;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.lom.LomUnits;
import nl.ijkpunt.standards.lom.MetadataFormat;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.record.XmlChunk;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.xml.XmlSubtrees;

/**
 * What a repository answered.
 *
 * @param root the outermost element, without the records in it
 * @param units the records, or the headers of which it is a list
 */
public record OaiAnswer(XmlElement root, List<XmlElement> units) {
  /** The namespace of answers. */
  public static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";

  public OaiAnswer {
    units = List.copyOf(units);
  }

  /** An exchange with its answer read; what is no XML says so. */
  public static Exchange read(Exchange exchange) {
    if (exchange.body().length == 0) {
      return exchange;
    }
    List<XmlElement> units = new ArrayList<>();
    List<ReadProblem> problems = new ArrayList<>();
    Source body = new Source(exchange.name(), () -> new ByteArrayInputStream(exchange.body()));
    try {
      new XmlSubtrees(LomUnits::isUnit)
          .split(
              body,
              exchange.number(),
              chunk -> {
                units.addAll(((XmlChunk) chunk).units());
                Optional.ofNullable(chunk.problem()).ifPresent(problems::add);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Place place = Place.startOf(exchange.name(), exchange.number());
    return exchange.with(new XmlChunk(place, units, problems.stream().findFirst().orElse(null)));
  }

  /** The answer of an exchange that was read; nothing where none came, or none that is whole. */
  public static Optional<OaiAnswer> of(Exchange exchange) {
    return exchange
        .xml()
        .filter(chunk -> exchange.has(200) && chunk.problem() == null && !chunk.units().isEmpty())
        .map(XmlChunk::units)
        .map(all -> new OaiAnswer(all.get(all.size() - 1), all.subList(0, all.size() - 1)));
  }

  /** What was asked, as far as it is a request of the protocol. */
  public static Optional<OaiVerb> asked(Exchange exchange) {
    return OaiVerb.named(exchange.query(OaiVerb.ARGUMENT));
  }

  /** Whether it is an answer of the protocol at all. */
  public boolean isOai() {
    return root.local().equals("OAI-PMH") && root.namespace().equals(NAMESPACE);
  }

  /** The element that holds what was asked for. */
  public Optional<XmlElement> content(OaiVerb verb) {
    return root.child(verb.wire());
  }

  /** What is listed of formats or sets. */
  public List<XmlElement> listed(OaiVerb verb) {
    return content(verb).stream()
        .flatMap(list -> list.children().stream())
        .filter(child -> child.local().equals(verb.item()))
        .toList();
  }

  /** The codes of what is wrong with the request. */
  public List<String> errors() {
    return root.children().stream()
        .filter(child -> child.local().equals("error"))
        .map(error -> error.attribute("code").orElse(""))
        .toList();
  }

  public boolean hasError(String code) {
    return errors().contains(code);
  }

  /** The headers of its records, from first to last. */
  public List<XmlElement> headers() {
    return units.stream()
        .flatMap(
            unit -> unit.local().equals("header") ? Stream.of(unit) : unit.child("header").stream())
        .toList();
  }

  /** The identifiers in its headers, from first to last; empty texts where they have none. */
  public List<String> identifiers() {
    return headers().stream().map(header -> text(header, "identifier")).toList();
  }

  /** The token in a list; nothing where there is none, empty where the list ends with it. */
  public Optional<XmlElement> token(OaiVerb verb) {
    return content(verb).flatMap(list -> list.child(OaiVerb.TOKEN));
  }

  /** What asks for the rest of a list; empty where there is no more. */
  public String goesOn(OaiVerb verb) {
    return token(verb).map(token -> token.text().strip()).orElse("");
  }

  /** A text right below an element; empty where there is none. */
  public static String text(XmlElement in, String name) {
    return in.child(name).map(child -> child.text().strip()).orElse("");
  }

  /** A format, as a repository lists it. */
  public static MetadataFormat format(XmlElement listed) {
    return new MetadataFormat(text(listed, OaiVerb.PREFIX), text(listed, "metadataNamespace"));
  }

  /** Whether a header says that its record is gone. */
  public static boolean isDeleted(XmlElement header) {
    return header.attribute("status").map("deleted"::equals).orElse(false);
  }
}
