package nl.ijkpunt.standards.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.XmlChunk;
import nl.ijkpunt.standards.record.XmlElement;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads an XML text as a row of subtrees; what is wrong with it comes after what could be read. */
public final class XmlReader {
  private final XmlInput input = new XmlInput();
  private final XmlCut cut;
  private final XmlLimits limits;

  public XmlReader(XmlCut cut, XmlLimits limits) {
    this.cut = cut;
    this.limits = limits;
  }

  /**
   * Hands out the subtrees of a text, some at a time.
   *
   * @param place where the text begins
   * @throws IOException when it cannot be read on; what was handed out stands
   */
  public void read(InputStream in, Place place, Sink sink) throws IOException {
    List<XmlElement> units = new ArrayList<>();
    try {
      BufferedInputStream buffered = new BufferedInputStream(in, Prolog.LONGEST);
      Optional<XmlElement.Spot> root = Prolog.rootSpot(buffered);
      XMLStreamReader2 reader = input.open(buffered);
      XmlUnits subtrees = new XmlUnits(reader, cut, limits, root.orElse(null));
      int size = 0;
      for (XmlElement unit = subtrees.next(); unit != null; unit = subtrees.next()) {
        units.add(unit);
        size += subtrees.characters();
        if (size >= limits.chunk()) {
          sink.chunk(new XmlChunk(place, units, null));
          units.clear();
          size = 0;
        }
      }
      if (!units.isEmpty()) {
        sink.chunk(new XmlChunk(place, units, null));
      }
    } catch (XmlRefused refused) {
      Location at = refused.location();
      sink.chunk(
          new XmlChunk(place, units, problem(refused.rule(), at, place, refused.arguments())));
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException trouble) {
        sink.chunk(new XmlChunk(place, units, null));
        throw trouble;
      }
      sink.chunk(new XmlChunk(place, units, malformed(e, place)));
    }
  }

  private static ReadProblem malformed(XMLStreamException e, Place place) {
    return problem("xml-well-formed", e.getLocation(), place, Map.of("reason", Malformation.of(e)));
  }

  private static ReadProblem problem(
      String rule, Location at, Place place, Map<String, String> arguments) {
    boolean known = at != null && at.getLineNumber() > 0;
    nl.ijkpunt.standards.finding.Location location =
        new nl.ijkpunt.standards.finding.Location(
            place.source(),
            place.ordinal(),
            known ? Math.max(0, at.getCharacterOffset()) : 0,
            known ? at.getLineNumber() : 1,
            known ? Math.max(1, at.getColumnNumber()) : 1,
            "");
    return new ReadProblem(rule, location, arguments);
  }

  /** Takes stretches of a text in order. */
  @FunctionalInterface
  public interface Sink {
    void chunk(Chunk chunk);
  }
}
