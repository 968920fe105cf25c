package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ijkpunt.cli.convert.Noting;
import nl.ijkpunt.cli.graph.AnySource;
import nl.ijkpunt.cli.input.Inputs;
import nl.ijkpunt.cli.input.KeptInput;
import nl.ijkpunt.mappings.Choices;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.lift.LiftIndex;
import nl.ijkpunt.mappings.lift.LiftMapper;
import nl.ijkpunt.mappings.lift.LiftTable;
import nl.ijkpunt.mappings.lift.LiftTables;
import nl.ijkpunt.mappings.lift.LiftingReader;
import nl.ijkpunt.mappings.lift.XmlThings;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.rdf.RdfReader;
import nl.ijkpunt.standards.record.JsonReader;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.xml.XmlSubtrees;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How data is made graphs of, where the standard is about graphs. */
final class GraphOptions {
  /** Shapes of the user's own standard need not name rules of ours. */
  private static final List<String> OF_GIVEN_SHAPES = List.of("shacl-", "rdf-");

  @Option(
      names = "--max-graph",
      paramLabel = "N",
      defaultValue = "" + Readers.USUAL_GRAPH,
      description = "How many statements a run over graphs may have.")
  private long maxGraph;

  @Option(
      names = "--from",
      paramLabel = "FORM",
      description =
          "Where the standard is about graphs: what data is that is no graph and is lifted, as in"
              + " ooapi@5.0; otherwise what it looks like.")
  private @Nullable String from;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Where the names of things begin in what is lifted.")
  private String base = "";

  /**
   * How sources are read.
   *
   * @param rules what rules of reading the run has besides, by what their ids begin with
   * @param in standard input, from the start
   * @param how what to say of it in the report
   * @param kept standard input, where it is read more than once
   */
  record Reading(
      RecordReader reader,
      List<String> rules,
      Source.Opener in,
      Map<String, String> how,
      @Nullable KeptInput kept)
      implements AutoCloseable {

    @Override
    public void close() throws IOException {
      if (kept != null) {
        kept.close();
      }
    }
  }

  /** What holds where nobody can say otherwise. */
  static GraphOptions usual() {
    GraphOptions options = new GraphOptions();
    options.maxGraph = Readers.USUAL_GRAPH;
    return options;
  }

  /** How to read the sources of a run; looks at those that are lifted beforehand. */
  Reading reading(Selection selection, List<String> sources, InputStream stdin) throws IOException {
    Standard standard = selection.standard();
    if (standard.graph() == null) {
      if (from != null || !base.isEmpty()) {
        throw new Misuse("--from and --base are about graphs; as in: -s hosa@1.0 --from ooapi@5.0");
      }
      RecordReader reader = Readers.of(standard, selection.forcedType(), maxGraph);
      return new Reading(reader, List.of(), () -> stdin, Map.of(), null);
    }
    if (from == null && able(standard).findAny().isEmpty()) {
      RecordReader graphs = new RdfReader(standard.graph().base(), maxGraph);
      return new Reading(graphs, OF_GIVEN_SHAPES, () -> stdin, Map.of(), null);
    }
    return lifting(selection, sources, sources.contains("-") ? KeptInput.of(stdin) : null);
  }

  private Reading lifting(Selection selection, List<String> sources, @Nullable KeptInput kept)
      throws IOException {
    Standard standard = selection.standard();
    Source.Opener in = kept == null ? InputStream::nullInputStream : kept;
    LiftMapper mapper = new LiftMapper(table(standard, sources, in.open()));
    Standard lifted = Selection.standard(mapper.table().from().standard());
    RecordReader json = new JsonReader(lifted.types(), selection.forcedType());
    LiftIndex index = new LiftIndex();
    AnySource.Beforehand before;
    int threads = Runtime.getRuntime().availableProcessors();
    try (Noting noting = new Noting(json, index, threads)) {
      before = new AnySource.Beforehand(noting);
      Inputs.of(sources, in.open(), Judging.limits(standard)).forEach(before);
    }
    Mapper.Given with = new Mapper.Given(Selection::standard, Choices.NONE.named(base), index);
    String page = lifted.types().envelope().page().name();
    List<LiftMapper> xml = ofXml(standard);
    RecordReader reader =
        new AnySource(
            new RdfReader(Objects.requireNonNull(standard.graph()).base(), maxGraph),
            new LiftingReader(json, List.of(mapper), with, page, maxGraph),
            new LiftingReader(new XmlSubtrees(XmlThings::isUnit), xml, with, "", maxGraph));
    return new Reading(reader, rules(before), in, how(before, lifted.id()), kept);
  }

  private static List<String> rules(AnySource.Beforehand seen) {
    List<String> rules = new ArrayList<>();
    if (seen.any()) {
      rules.addAll(List.of("json-", "record-type-"));
    }
    if (!seen.xml().isEmpty()) {
      rules.add("xml-");
    }
    return rules;
  }

  private static Map<String, String> how(AnySource.Beforehand seen, String json) {
    List<String> from = new ArrayList<>();
    if (seen.any()) {
      from.add(json);
    }
    from.addAll(seen.xml());
    return from.isEmpty() ? Map.of() : Map.of("lifted-from", String.join(" ", from));
  }

  /** The form, of these, that sources look like; where they do not tell, the first. */
  private static String looksLike(List<String> forms, List<String> sources, InputStream in) {
    return Guess.of(sources, Beginnings.markable(in)).among(forms).orElse(forms.get(0));
  }

  private static Stream<LiftTable> able(Standard target) {
    return LiftTables.names().stream()
        .map(LiftTables::named)
        .filter(table -> table.to().standard().equals(target.id()));
  }

  private static boolean isOfJson(LiftTable table) {
    return table.from().standard().startsWith("ooapi@");
  }

  /** Those of XML: a record tells by itself which of them it is for. */
  private static List<LiftMapper> ofXml(Standard target) {
    return able(target).filter(table -> !isOfJson(table)).map(LiftMapper::new).toList();
  }

  private LiftTable table(Standard target, List<String> sources, InputStream in) {
    List<LiftTable> able = able(target).filter(GraphOptions::isOfJson).toList();
    List<String> forms = able.stream().map(table -> table.from().toString()).toList();
    String wanted = from == null ? looksLike(forms, sources, in) : from;
    return able.stream()
        .filter(table -> table.from().isMeantBy(Form.of(wanted)))
        .findFirst()
        .orElseThrow(
            () ->
                new Misuse(
                    "there is no way from %s to %s; there are: %s"
                        .formatted(wanted, target.id(), String.join(", ", forms))));
  }
}
