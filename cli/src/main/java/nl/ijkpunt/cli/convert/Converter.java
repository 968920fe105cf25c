package nl.ijkpunt.cli.convert;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.MappingFailed;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;
import org.jspecify.annotations.Nullable;

/** Converts records as they come, and counts what became of them. */
final class Converter implements Incoming {
  private static final int MOST_PROBLEMS = 20;

  private final List<Mapper> mappers;
  private final ConversionPlan plan;
  private final Function<Mapper, Mapper.Given> given;
  private final Outgoing out;
  private final Map<Mapper, Mapper.Mapping> ready = new HashMap<>();
  private final LossAccount account = new LossAccount();
  private final List<Stranger> strangers = new ArrayList<>();
  private final List<ReadProblem> problems = new ArrayList<>();
  private long converted;
  private long deleted;
  private long unknown;
  private long broken;

  /**
   * A converter.
   *
   * @param given what a mapper has to go by besides the record
   */
  Converter(ConversionPlan plan, Function<Mapper, Mapper.Given> given, Outgoing out) {
    this.mappers = plan.mappers();
    this.plan = plan;
    this.given = given;
    this.out = out;
  }

  /** Something that is no record of a kind that can be converted. */
  record Stranger(String found, Location at) {}

  @Override
  public void record(DataRecord record, @Nullable XmlElement header) {
    List<Mapper> able = mappers.stream().filter(one -> suits(one, record)).toList();
    if (able.size() != 1) {
      String claims = able.stream().map(Mapper::name).collect(joining(", "));
      stranger(
          able.isEmpty()
              ? "a record of type " + record.type()
              : "a record that several mappers are for (--mapper names one): " + claims,
          at(record));
      return;
    }
    Mapper mapper = able.get(0);
    Mapper.Mapping mapping =
        ready.computeIfAbsent(mapper, one -> plan.mapping(one, given.apply(one)));
    List<Mapped> mapped = new ArrayList<>(1);
    try {
      mapping.map(record, account, one -> mapped.add(one.kept()));
    } catch (MappingFailed e) {
      stranger("%s: %s".formatted(mapper.name(), e.getMessage()), at(record));
      return;
    } catch (RuntimeException | LinkageError e) {
      // One record must not take the others along; it is told and counted.
      stranger(
          "the mapper %s breaks on it, which is its own fault (%s)".formatted(mapper.name(), e),
          at(record));
      return;
    }
    converted++;
    try {
      for (Mapped one : mapped) {
        out.put(one.id().isEmpty() ? one.called("record-" + converted) : one, header);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean knows(DataRecord record) {
    return mappers.stream().anyMatch(one -> suits(one, record));
  }

  private boolean suits(Mapper mapper, DataRecord record) {
    Form from = plan.from();
    return mapper.formOf(record).filter(form -> from == null || form.isMeantBy(from)).isPresent();
  }

  private static Location at(DataRecord record) {
    return record instanceof XmlRecord xml
        ? xml.at(xml.root(), "")
        : ((JsonRecord) record).at(((JsonRecord) record).root(), "");
  }

  @Override
  public void deleted() {
    deleted++;
  }

  @Override
  public void problem(ReadProblem problem) {
    broken++;
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    }
  }

  @Override
  public void stranger(String found, Location at) {
    unknown++;
    if (strangers.size() < MOST_PROBLEMS) {
      strangers.add(new Stranger(found, at));
    }
  }

  /** What was converted, once all sources have been read. */
  Converted done() {
    ready.values().forEach(mapping -> mapping.settle(account));
    return new Converted(
        converted,
        deleted,
        unknown + broken,
        List.copyOf(strangers),
        List.copyOf(problems),
        account);
  }
}
