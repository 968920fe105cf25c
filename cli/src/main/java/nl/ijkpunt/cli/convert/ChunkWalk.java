package nl.ijkpunt.cli.convert;

import java.util.List;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.lom.LomEnvelope;
import nl.ijkpunt.standards.lom.LomUnits;
import nl.ijkpunt.standards.lom.SharekitLom;
import nl.ijkpunt.standards.lom.XmlLom;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.Envelope;
import nl.ijkpunt.standards.record.JsonChunk;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.XmlChunk;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;

/** Finds the records in chunks, with what stands around them. */
public final class ChunkWalk implements Consumer<Chunk> {
  private static final String DUBLIN_CORE = "oai_dc";

  private final RecordReader.ChunkReader json;
  private final Envelope envelope;
  private final Incoming to;

  /**
   * A walk.
   *
   * @param envelope what stands around records in JSON
   */
  ChunkWalk(RecordReader.ChunkReader json, Envelope envelope, Incoming to) {
    this.json = json;
    this.envelope = envelope;
    this.to = to;
  }

  @Override
  public void accept(Chunk chunk) {
    if (chunk instanceof XmlChunk xml) {
      xml.units().forEach(unit -> unit(unit, xml.place()));
      if (xml.problem() != null) {
        to.problem(xml.problem());
      }
    } else {
      json.read((JsonChunk) chunk, new Items());
    }
  }

  private void unit(XmlElement unit, Place place) {
    LomEnvelope envelope = LomEnvelope.of(unit);
    if (envelope.isDeleted()) {
      to.deleted();
      return;
    }
    boolean harvested = envelope.type().equals(LomEnvelope.OAI_RECORD);
    XmlElement header = harvested ? unit.child("header").orElse(null) : null;
    List<XmlElement> roots = LomUnits.roots(unit);
    for (XmlElement root : roots) {
      Subject subject = new Subject(XmlLom.TYPE, envelope.identifier(), envelope.identifier());
      to.record(new XmlRecord(XmlLom.TYPE, root, place, subject), header);
    }
    if (!roots.isEmpty() || !envelope.lacksRecord()) {
      return;
    }
    XmlElement content = envelope.content();
    Subject subject = new Subject(DUBLIN_CORE, envelope.identifier(), envelope.identifier());
    XmlRecord record = new XmlRecord(DUBLIN_CORE, content, place, subject);
    if (content.local().equals("dc") || to.knows(record)) {
      to.record(record, header);
    } else if (!inner(content, place)) {
      to.stranger(envelope.found(), record.at(content, ""));
    }
  }

  /** Tells of the records right below an element that is none; whether there were any. */
  private boolean inner(XmlElement outer, Place place) {
    boolean any = false;
    for (XmlElement child : outer.children()) {
      XmlRecord record =
          new XmlRecord(child.local(), child, place, new Subject(child.local(), null, null));
      if (to.knows(record)) {
        any = true;
        to.record(record, null);
      }
    }
    return any;
  }

  private final class Items implements RecordReader.RecordSink {
    @Override
    public void record(JsonRecord record) {
      if (envelope.isAround(record.type())) {
        return; // the page that items stand on, which comes by as well
      }
      if (record.type().equals(SharekitLom.TYPE) && SharekitLom.isDeleted(record)) {
        to.deleted();
      } else {
        to.record(record, null);
      }
    }

    @Override
    public void problem(ReadProblem problem) {
      to.problem(problem);
    }
  }
}
