package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.util.function.Consumer;
import nl.ijkpunt.cli.input.Receiver;
import nl.ijkpunt.cli.serve.oai.Shelf;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.lom.LomReader;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.record.XmlChunk;

/** Puts the records of sources on a shelf. */
record OaiServing(Standard standard, Shelf shelf, Consumer<Text> told) implements Receiver {

  @Override
  public void source(Source source) {
    RecordReader reader = new LomReader(standard.types());
    try {
      reader.split(
          source,
          0,
          chunk -> {
            take(source.name(), chunk);
            reader.giveBack(chunk);
          });
    } catch (IOException e) {
      trouble(source.name(), new Text("could not be read on", "kon niet verder worden gelezen"));
    }
  }

  private void take(String source, Chunk chunk) {
    if (!(chunk instanceof XmlChunk xml)) {
      trouble(
          source,
          new Text(
              "not served, as it is no XML; ijk convert makes XML of it",
              "niet geserveerd, want het is geen XML; ijk convert maakt er XML van"));
      return;
    }
    xml.units().forEach(shelf::add);
    if (xml.problem() != null) {
      long line = xml.problem().location().line();
      trouble(
          source + ":" + line,
          new Text(
              "not served from here on, as it cannot be read; ijk validate says why",
              "vanaf hier niet geserveerd, want niet te lezen; ijk validate zegt waarom"));
    }
  }

  @Override
  public void trouble(String source, Text what) {
    told.accept(new Text(source + ": " + what.en(), source + ": " + what.nl()));
  }
}
