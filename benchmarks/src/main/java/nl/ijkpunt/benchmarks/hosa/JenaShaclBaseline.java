package nl.ijkpunt.benchmarks.hosa;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.rdf.GraphModel;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Holds the shapes of HOSA against every subject of a graph with Jena's own validator: one thread
 * reads N-Quads, others check. Lifting is done already, and nothing looks across subjects.
 */
public final class JenaShaclBaseline {
  private static final int BATCH = 100;

  private JenaShaclBaseline() {}

  /** Arguments: a file of N-Quads in which the statements of a subject stand together; threads. */
  public static void main(String[] args) throws InterruptedException {
    long start = System.nanoTime();
    Subjects subjects = new Subjects(shapes(), Integer.parseInt(args[1]));
    RDFParser.source(Path.of(args[0])).lang(Lang.NQUADS).parse(subjects);
    subjects.close();
    System.out.printf(
        Locale.ROOT,
        "records %d bad %d seconds %.3f, of which %.3f in the validator on every thread%n",
        subjects.records,
        subjects.bad.sum(),
        (System.nanoTime() - start) / 1e9,
        subjects.nanos.sum() / 1e9);
  }

  private static Shapes shapes() {
    GraphModel model = Objects.requireNonNull(Standards.find("hosa@1.0").orElseThrow().graph());
    Graph graph = GraphFactory.createDefaultGraph();
    model.shapes().forEach(text -> RDFParser.fromString(text, Lang.TURTLE).parse(graph));
    return Shapes.parse(graph);
  }

  /** Deals the subjects out to workers, some at a time. */
  private static final class Subjects extends StreamRDFBase {
    private final Shapes shapes;
    private final ThreadPoolExecutor workers;
    private final LongAdder bad = new LongAdder();
    private final LongAdder nanos = new LongAdder();
    private List<List<Triple>> batch = new ArrayList<>();
    private List<Triple> subject = new ArrayList<>();
    private long records;

    Subjects(Shapes shapes, int threads) {
      this.shapes = shapes;
      this.workers =
          new ThreadPoolExecutor(
              threads,
              threads,
              0,
              TimeUnit.SECONDS,
              new ArrayBlockingQueue<>(2 * threads),
              new ThreadPoolExecutor.CallerRunsPolicy());
    }

    @Override
    public void quad(Quad quad) {
      if (!subject.isEmpty() && !subject.get(0).getSubject().equals(quad.getSubject())) {
        next();
      }
      subject.add(quad.asTriple());
    }

    private void next() {
      records++;
      batch.add(subject);
      subject = new ArrayList<>();
      if (batch.size() == BATCH) {
        send();
      }
    }

    private void send() {
      List<List<Triple>> full = batch;
      batch = new ArrayList<>();
      workers.execute(() -> full.forEach(this::check));
    }

    private void check(List<Triple> statements) {
      Graph graph = GraphFactory.createDefaultGraph();
      statements.forEach(graph::add);
      long start = System.nanoTime();
      if (!ShaclValidator.get().validate(shapes, graph).conforms()) {
        bad.increment();
      }
      nanos.add(System.nanoTime() - start);
    }

    void close() throws InterruptedException {
      if (!subject.isEmpty()) {
        next();
      }
      send();
      workers.shutdown();
      workers.awaitTermination(1, TimeUnit.HOURS);
    }
  }
}
