package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.ijkpunt.cli.input.Inputs;
import nl.ijkpunt.cli.input.Receiver;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.RdfRecord;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;

/** Goes through the things of sources, and judges nothing. */
record GraphWalk(Standard standard, GraphOptions.Reading reading) {

  /**
   * Shows all things of a source to somebody.
   *
   * @param ordinal the how-manieth source it is, from 0
   * @return what could not be read, with why
   */
  Map<String, Text> over(String source, int ordinal, Consumer<RdfRecord> to) throws IOException {
    Walking walking = new Walking(reading.reader(), ordinal, to, new TreeMap<>());
    Inputs.of(List.of(source), reading.in().open(), Judging.limits(standard)).forEach(walking);
    return walking.unread();
  }

  private record Walking(
      RecordReader reader, int ordinal, Consumer<RdfRecord> to, Map<String, Text> unread)
      implements Receiver {

    @Override
    public void source(Source source) {
      RecordReader.GraphReader graphs = reader.graphReader();
      try {
        reader.split(
            source,
            ordinal,
            chunk -> {
              RdfChunk graph = graphs.graph(chunk);
              graph.records().forEach(to);
              graph.problems().forEach(problem -> unread(problem.location()));
              reader.giveBack(graph);
            });
      } catch (IOException e) {
        String why = String.valueOf(e.getMessage());
        trouble(source.name(), new Text(why, why));
      }
    }

    @Override
    public void trouble(String source, Text what) {
      unread.putIfAbsent(source, what);
    }

    private void unread(Location at) {
      trouble(
          at.source() + ":" + at.line(),
          new Text(
              "a stretch cannot be read as records; ijk validate says why",
              "een stuk is niet als gegevens te lezen; ijk validate zegt waarom"));
    }
  }
}
