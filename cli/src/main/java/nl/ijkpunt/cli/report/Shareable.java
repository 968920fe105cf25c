package nl.ijkpunt.cli.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.ijkpunt.standards.finding.Architecture;
import nl.ijkpunt.standards.finding.BaselineEntry;
import nl.ijkpunt.standards.finding.BaselineResult;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.Coverage;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Mask;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.PrincipleResult;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a report one that may leave the house: without excerpts, without the folders of the
 * machine it was made on, without credentials, and without values of personal fields even where
 * they were asked for. What was found, where and how often stays as it is.
 */
public final class Shareable {
  private final Sources sources;
  private final boolean valuesShown;

  private Shareable(Report report) {
    this.sources = Sources.of(report);
    this.valuesShown =
        Boolean.parseBoolean(report.run().options().getOrDefault("show-values", "false"));
  }

  /** The report, as it may be shared. */
  public static Report of(Report report) {
    return new Shareable(report).report(report);
  }

  private Report report(Report report) {
    return new Report(
        report.records(),
        report.findings().stream().map(this::finding).toList(),
        report.tallies(),
        report.causes().stream().map(this::cause).toList(),
        report.profiles(),
        report.notifications().stream().map(this::notification).toList(),
        report.completeness(),
        baseline(report.baseline()),
        architecture(report.architecture()),
        report.failOn(),
        run(report.run()));
  }

  /** Who declared something, and where it lies, is for those who asked. */
  private @Nullable Architecture architecture(@Nullable Architecture whole) {
    if (whole == null) {
      return null;
    }
    Coverage coverage = whole.coverage();
    return new Architecture(
        whole.principles().stream().map(PrincipleResult::bare).toList(),
        new Coverage(
            coverage.sources().stream().map(sources::name).toList(),
            coverage.kinds(),
            coverage.shared().stream().map(this::shared).toList()));
  }

  private Coverage.Shared shared(Coverage.Shared names) {
    return new Coverage.Shared(
        names.kind(), names.sources().stream().map(sources::name).toList(), names.names());
  }

  private Finding finding(Finding finding) {
    Map<String, String> arguments = new HashMap<>();
    finding.arguments().forEach((name, value) -> arguments.put(name, argument(name, value)));
    String actual = finding.actual();
    return new Finding(
        finding.rule(),
        location(finding.location()),
        finding.subject(),
        arguments,
        actual == null ? null : shown(actual),
        finding.clause(),
        finding.profiles(),
        null,
        finding.known());
  }

  /** The value itself is an argument of some rules, and then as secret as where it stands. */
  private String argument(String name, String value) {
    return name.equals("value") ? shown(value) : sources.argument(value);
  }

  private String shown(String value) {
    return valuesShown ? Mask.shape(value) : Secrets.without(value);
  }

  private Cause cause(Cause cause) {
    return new Cause(
        cause.rule(),
        cause.type(),
        cause.path(),
        cause.property(),
        cause.found(),
        cause.records(),
        cause.severities(),
        cause.unblocks(),
        cause.first().stream().map(this::location).toList());
  }

  private Location location(Location place) {
    return new Location(
        sources.name(place.source()),
        place.ordinal(),
        place.offset(),
        place.line(),
        place.column(),
        place.pointer(),
        place.record());
  }

  private Notification notification(Notification told) {
    String source = told.source();
    Text what =
        new Text(sources.text(told.what().en(), source), sources.text(told.what().nl(), source));
    return new Notification(
        told.blocks(),
        told.interrupts(),
        what,
        source == null ? null : sources.name(source),
        told.rule());
  }

  /** Who is to mend it and why it was let pass is for those who agreed on it. */
  private @Nullable BaselineResult baseline(@Nullable BaselineResult result) {
    if (result == null) {
      return null;
    }
    UnaryOperator<List<BaselineEntry>> bare =
        entries -> entries.stream().map(Shareable::bare).toList();
    return new BaselineResult(
        Sources.last(result.name()),
        result.sha256(),
        result.known(),
        bare.apply(result.fixed()),
        bare.apply(result.expired()),
        bare.apply(result.unchecked()),
        result.strict());
  }

  private static BaselineEntry bare(BaselineEntry entry) {
    return new BaselineEntry(
        entry.fingerprint(),
        entry.rule(),
        entry.subject(),
        entry.path(),
        entry.count(),
        null,
        null,
        entry.until());
  }

  private RunData run(RunData run) {
    SortedMap<String, String> options = new TreeMap<>();
    run.options().forEach((name, value) -> options.put(name, sources.text(value, null)));
    options.put("shared", "true");
    return new RunData(
        run.tool(),
        run.standard(),
        run.standardGuessed(),
        run.standardHash(),
        run.profiles(),
        options,
        run.inputs().stream().map(this::input).toList(),
        run.slowRecords(),
        run.times());
  }

  private RunData.Input input(RunData.Input input) {
    return new RunData.Input(
        sources.name(input.name()), input.bytes(), input.records(), input.sha256());
  }
}
