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
import nl.ijkpunt.mappings.lom.LomSource;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.rdf.GraphModel;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.RdfRecord;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.XmlRecord;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Lifts one record after another, on one thread. */
public final class LiftMapping implements Mapper.Mapping {
  private final Lifter lifter;
  private final Names names;
  private final Form from;
  private final Map<String, String> prefixes;
  private final @Nullable LiftIndex index;
  private final @Nullable LomSource material;
  private Statements.@Nullable Origin origin;

  private LiftMapping(
      Lifter lifter,
      Names names,
      Form from,
      Map<String, String> prefixes,
      @Nullable LiftIndex index,
      @Nullable LomSource material) {
    this.lifter = lifter;
    this.names = names;
    this.from = from;
    this.prefixes = prefixes;
    this.index = index;
    this.material = material;
  }

  /** A mapping that goes by this table. */
  static LiftMapping of(LiftTable table, Mapper.Given given) {
    Standard target = given.standards().apply(table.to().standard());
    GraphModel model =
        Objects.requireNonNull(target.graph(), "records of the target must be graphs");
    Map<String, LiftTable.Identity> identities = new HashMap<>(table.identities());
    if (identities.isEmpty()) {
      Standard source = given.standards().apply(table.from().standard());
      for (RecordType type : source.types().all()) {
        if (type.id() != null) {
          identities.put(
              type.name(), new LiftTable.Identity(type.name(), List.of(type.id().name())));
        }
      }
    }
    LiftIndex index = given.index() instanceof LiftIndex known ? known : null;
    Names names = new Names(given.choices().base(), index);
    Lifter lifter = new Lifter(table, new Vocabulary(model), names, identities);
    LomSource material =
        table.from().standard().equals(LomSource.STANDARD)
            ? new LomSource(given.standards().apply(LomSource.STANDARD))
            : null;
    return new LiftMapping(lifter, names, table.from(), model.prefixes(), index, material);
  }

  @Override
  public void map(DataRecord record, LossAccount account, Consumer<Mapped> out) {
    List<Triple> statements = new ArrayList<>();
    List<Draft> drafts = drafts(record, account);
    drafts.forEach(draft -> statements.addAll(draft.statements()));
    if (!statements.isEmpty()) {
      String id = Objects.requireNonNullElse(record.subject().id(), "");
      String source = place(record).source();
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

  private static Place place(DataRecord record) {
    return record instanceof JsonRecord json ? json.place() : ((XmlRecord) record).source();
  }

  private List<Draft> drafts(DataRecord record, LossAccount account) {
    String kind = index != null && record instanceof JsonRecord json ? index.kind(json) : "";
    return lifter.lift(
        record.type(),
        whole(record, account),
        new Things.Source(place(record).source(), kind, record.subject().key()));
  }

  private Branch whole(DataRecord record, LossAccount account) {
    if (record instanceof JsonRecord json) {
      return JsonBranch.of(json);
    }
    return material == null
        ? XmlBranch.of((XmlRecord) record)
        : LomBranch.of(material.read(record, account));
  }

  /** The things that a record tells of, each a record with the places that it was made from. */
  List<RdfRecord> records(DataRecord record) {
    Place place = place(record);
    // Of XML only that is lifted which the table names, so there nobody can tell what is unknown.
    String known = record instanceof JsonRecord ? from.standard() : null;
    return drafts(record, new LossAccount()).stream()
        .map(draft -> draft.record(place, known))
        .toList();
  }

  @Override
  public void settle(LossAccount account) {
    lifter.tallies().settle(account);
  }
}
