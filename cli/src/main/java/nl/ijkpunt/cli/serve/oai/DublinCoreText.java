package nl.ijkpunt.cli.serve.oai;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.document.Markup;
import nl.ijkpunt.mappings.lom.LomToDublinCore;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.lom.LomEnvelope;
import nl.ijkpunt.standards.lom.LomUnits;
import nl.ijkpunt.standards.lom.XmlLom;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.record.XmlChunk;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;
import nl.ijkpunt.standards.xml.XmlSubtrees;

/** Makes Dublin Core of records when that is asked for: few ask, and it takes long. */
final class DublinCoreText {
  private final Mapper.Mapping mapping;

  DublinCoreText(Standard standard) {
    LomToDublinCore mapper = new LomToDublinCore();
    this.mapping = mapper.mapping(mapper.to().get(0), Mapper.Given.of(id -> standard));
  }

  /** What a record says in Dublin Core; a mapping is for one thread at a time. */
  synchronized String of(String lom) {
    StringBuilder text = new StringBuilder();
    Source source = new Source("", () -> new ByteArrayInputStream(lom.getBytes(UTF_8)));
    try {
      new XmlSubtrees(LomUnits::isUnit)
          .split(
              source,
              0,
              chunk ->
                  ((XmlChunk) chunk)
                      .units()
                      .forEach(
                          root ->
                              mapping.map(
                                  record(root, chunk.place()),
                                  new LossAccount(),
                                  made -> write(made, text))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static XmlRecord record(XmlElement root, Place place) {
    return new XmlRecord(XmlLom.TYPE, root, place, LomEnvelope.of(root).subject());
  }

  private static void write(Mapped made, StringBuilder text) {
    try {
      ((Markup) made.document()).write(text, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
