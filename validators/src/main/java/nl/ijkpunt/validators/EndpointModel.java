package nl.ijkpunt.validators;

import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.endpoint.EndpointStyle;
import nl.ijkpunt.standards.endpoint.Expansion;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.endpoint.Operations;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.Relation;

/** What a standard says of its endpoints, as checks of exchanges ask for it. */
public record EndpointModel(Standard standard, Operations operations) {

  /** The operation that was asked. */
  public Operation operation(Exchange exchange) {
    return operations
        .find(exchange.operation())
        .orElseThrow(() -> new IllegalArgumentException("no operation " + exchange.operation()));
  }

  public boolean is(Exchange exchange, Operation.Kind kind) {
    return operation(exchange).kind() == kind;
  }

  /** Whether it is answered with pages. */
  public boolean isPaged(Exchange exchange) {
    return operation(exchange).kind().isPaged();
  }

  /** The property that holds the id of records of this type; empty where they have none. */
  public String idOf(String type) {
    return standard.type(type).map(RecordType::id).map(id -> id.name()).orElse("");
  }

  /** The operation that gives a record of this type by its id. */
  public Optional<Operation> instanceOf(String type) {
    List<Operation> all = operations.of(Operation.Kind.INSTANCE);
    return all.stream()
        .filter(one -> one.recordType().equals(type))
        .findFirst()
        .or(() -> all.stream().filter(one -> isA(type, one.recordType())).findFirst());
  }

  /** Whether a record that seems to be of one type can stand where one of another belongs. */
  public boolean isA(String type, String wanted) {
    return type.equals(wanted)
        || (!idOf(type).isEmpty()
            && idOf(type).equals(idOf(wanted))
            && (isFallback(wanted) || isFallback(type)));
  }

  private boolean isFallback(String type) {
    return standard.type(type).map(RecordType::fallback).orElse(false);
  }

  /** What is particular to the endpoints of the standard. */
  public EndpointStyle style() {
    return operations.style();
  }

  /** What a word of the parameter {@code expand} stands for in what an operation answers. */
  public List<Expansion> expansions(String word, Operation operation) {
    return style().expansions(word, operation.recordType(), standard.relations());
  }

  /** The type of the record whose id is in the path of a list. */
  public String parentType(Operation operation) {
    return operations.of(Operation.Kind.INSTANCE).stream()
        .filter(one -> one.collection().equals(operation.collection()))
        .map(Operation::recordType)
        .findFirst()
        .orElse("");
  }

  /** By which properties what a list holds refers to the record in its path. */
  public List<String> upward(Operation operation) {
    String parents = idOf(parentType(operation));
    String own = idOf(operation.recordType());
    return standard.relations().all().stream()
        .filter(relation -> !relation.isDownward())
        .filter(relation -> relation.to().stream().anyMatch(to -> idOf(to).equals(parents)))
        .filter(relation -> isOf(relation, own))
        .map(Relation::property)
        .distinct()
        .toList();
  }

  private boolean isOf(Relation relation, String id) {
    return relation.from().isEmpty()
        || relation.from().stream().anyMatch(from -> idOf(from).equals(id));
  }

  /** Whether records refer to others by this property. */
  public boolean isRelation(String property) {
    return standard.relations().all().stream().anyMatch(r -> r.property().equals(property));
  }

  /** The operations of a standard, where it says any. */
  public static Optional<EndpointModel> of(Standard standard) {
    return Operations.of(standard).map(operations -> new EndpointModel(standard, operations));
  }
}
