package nl.ijkpunt.mappings.lift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.document.Statements;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.rdf.GraphModel;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.RdfRecord;
import nl.ijkpunt.standards.record.RecordType;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Lifts one record after another, on one thread. */
public final class LiftMapping implements Mapper.Mapping {
  private final Lifter lifter;
  private final Names names;
  private final Form from;
  private final Map<String, String> prefixes;
  private final @Nullable LiftIndex index;
  private Statements.@Nullable Origin origin;

  private LiftMapping(
      Lifter lifter,
      Names names,
      Form from,
      Map<String, String> prefixes,
      @Nullable LiftIndex index) {
    this.lifter = lifter;
    this.names = names;
    this.from = from;
    this.prefixes = prefixes;
    this.index = index;
  }

  /** A mapping that goes by this table. */
  static LiftMapping of(LiftTable table, Mapper.Given given) {
    Standard source = given.standards().apply(table.from().standard());
    Standard target = given.standards().apply(table.to().standard());
    GraphModel model =
        Objects.requireNonNull(target.graph(), "records of the target must be graphs");
    Map<String, String> ids = new HashMap<>();
    for (RecordType type : source.types().all()) {
      if (type.id() != null) {
        ids.put(type.name(), type.id().name());
      }
    }
    LiftIndex index = given.index() instanceof LiftIndex known ? known : null;
    Names names = new Names(given.choices().base(), index);
    Lifter lifter = new Lifter(table, new Vocabulary(model), names, ids);
    return new LiftMapping(lifter, names, table.from(), model.prefixes(), index);
  }

  @Override
  public void map(DataRecord record, LossAccount account, Consumer<Mapped> out) {
    JsonRecord json = (JsonRecord) record;
    List<Triple> statements = new ArrayList<>();
    List<Draft> drafts = drafts(json);
    drafts.forEach(draft -> statements.addAll(draft.statements()));
    if (!statements.isEmpty()) {
      String id = Objects.requireNonNullElse(record.subject().id(), "");
      String source = json.place().source();
      out.accept(new Mapped(id, new Statements(statements, origin(source), prefixes)));
    }
  }

  private Statements.Origin origin(String source) {
    Statements.Origin known = origin;
    if (known == null || !known.source().equals(source)) {
      known = new Statements.Origin(names.source(source, from), source, from.standard());
      origin = known;
    }
    return known;
  }

  private List<Draft> drafts(JsonRecord record) {
    String kind = index == null ? "" : index.kind(record);
    return lifter.lift(
        record.type(),
        JsonBranch.of(record),
        new Lifter.Source(record.place().source(), kind, record.subject().key()));
  }

  /** The things that a record tells of, each a record with the places that it was made from. */
  List<RdfRecord> records(JsonRecord record) {
    return drafts(record).stream().map(draft -> draft.record(record.place())).toList();
  }

  @Override
  public void settle(LossAccount account) {
    lifter.tallies().settle(account);
  }
}
