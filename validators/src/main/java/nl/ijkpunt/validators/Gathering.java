package nl.ijkpunt.validators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.ijkpunt.standards.finding.Architecture;
import nl.ijkpunt.standards.finding.Completeness;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Needs;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.PrincipleResult;
import nl.ijkpunt.standards.finding.ProfileResult;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Tally;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.finding.Verdict;
import nl.ijkpunt.standards.rdf.GraphModel;
import nl.ijkpunt.standards.record.ExchangeChunk;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.Source;
import org.jspecify.annotations.Nullable;

/** Takes in the outcomes of chunks in input order, on one thread, and freezes the report. */
final class Gathering {
  private final RunPlan plan;
  private final SortedMap<String, Long> records = new TreeMap<>();
  private final SortedMap<String, Long> slow = new TreeMap<>();
  private final Map<String, Long> found = new HashMap<>();
  private final SortedMap<String, SortedMap<String, Long>> fields = new TreeMap<>();
  private final KeptFindings kept;
  private final List<Notification> notifications = new ArrayList<>();
  private final Map<DatasetCheck, DatasetCheck.Fold> folds = new LinkedHashMap<>();
  private final List<InputMeter> inputs = new ArrayList<>();
  private final Map<ChunkOutcome.Undecided, Long> undecided = new LinkedHashMap<>();
  private final Set<String> undecidedRules = new HashSet<>();
  private final Causes causes;
  private final KnownFindings known;
  private final SortedMap<String, String> how = new TreeMap<>();
  private final @Nullable WholeGraph graph;
  private final ExchangeRules exchanges;

  /**
   * Takes in what a run finds.
   *
   * @param graphs the shapes of a run over graphs; nothing for other runs
   */
  Gathering(RunPlan plan, @Nullable GraphRules graphs) {
    this.plan = plan;
    this.kept = new KeptFindings(plan.options());
    for (Check check : plan.checks()) {
      if (check instanceof DatasetCheck dataset) {
        folds.put(dataset, dataset.begin(plan));
      }
    }
    this.causes = new Causes(plan);
    this.known = new KnownFindings(plan.options().baseline());
    this.exchanges = new ExchangeRules(plan, notifications::add);
    this.graph = graphs == null ? null : new WholeGraph(graphs);
    if (graphs != null) {
      how.putAll(graphs.how());
    }
  }

  /** The findings that are kept so far. */
  KeptFindings kept() {
    return kept;
  }

  void begin(String source) {
    inputs.add(new InputMeter(source, plan.options().hashInputs()));
  }

  /** The source, with what is read of it counted. */
  Source measured(Source source) {
    return inputs.get(inputs.size() - 1).measure(source);
  }

  /** The how-manieth source is being read, from 0. */
  int ordinal() {
    return inputs.size() - 1;
  }

  void add(Notification notification) {
    notifications.add(notification);
  }

  void add(ChunkOutcome outcome) {
    outcome.records().forEach((type, count) -> count(outcome, type, count));
    outcome.slow().forEach((type, count) -> slow.merge(type, count, Long::sum));
    outcome.found().forEach((rule, count) -> found.merge(rule, count, Long::sum));
    outcome.kept().forEach(finding -> kept.add(finding, outcome.ordinal()));
    outcome.fields().forEach(this::addFields);
    causes.add(outcome);
    outcome.aside().forEach(this::settle);
    notifications.addAll(outcome.notifications());
    outcome.undecided().forEach((what, times) -> undecided.merge(what, times, Long::sum));
    outcome.notes().forEach((check, notes) -> fold(check, notes));
    if (outcome.chunk() instanceof ExchangeChunk chunk) {
      exchanges.take(chunk.exchange(), this::settle);
    }
    if (graph != null && outcome.chunk() instanceof RdfChunk chunk) {
      graph.add(chunk, this::settle);
    }
  }

  private void count(ChunkOutcome outcome, String type, long count) {
    records.merge(type, count, Long::sum);
    if (!isAround(type)) {
      inputs.get(outcome.ordinal()).records += count;
    }
  }

  private boolean isAround(String type) {
    return plan.standard().types().envelope().isAround(type);
  }

  private void fold(DatasetCheck check, Notes notes) {
    DatasetCheck.Fold fold = folds.get(check);
    if (fold != null && !attempt(check, () -> fold.fold(notes, this::settle))) {
      folds.remove(check);
    }
  }

  /** Whether it went well: a check that throws must not take the others with it. */
  private boolean attempt(DatasetCheck check, Runnable step) {
    try {
      step.run();
      return true;
    } catch (RuntimeException e) {
      check.rules().stream()
          .filter(rule -> plan.rule(rule).isPresent())
          .forEach(rule -> notifications.add(Undecided.rule(rule, e, null)));
      return false;
    }
  }

  /** Adds what only a whole run can judge: a dataset check found it, or a baseline may have it. */
  private void settle(Finding finding) {
    found.merge(finding.rule().id(), 1L, Long::sum);
    int source = exchanges.any() ? 0 : finding.location().ordinal();
    if (known.take(finding)) {
      kept.add(finding.asKnown(), source);
    } else {
      kept.add(finding, source);
      causes.add(finding);
    }
  }

  private void addFields(String type, SortedMap<String, Long> counts) {
    SortedMap<String, Long> all = fields.computeIfAbsent(type, unknown -> new TreeMap<>());
    counts.forEach((field, count) -> all.merge(field, count, Long::sum));
  }

  private List<Completeness> completeness() {
    return fields.entrySet().stream()
        .filter(of -> !isAround(of.getKey()))
        .map(
            of ->
                new Completeness(of.getKey(), records.getOrDefault(of.getKey(), 0L), of.getValue()))
        .toList();
  }

  Report report(Function<RunTotals, RunData> describe) {
    boolean partly = exchanges.any() && notifications.stream().anyMatch(Notification::interrupts);
    if (partly) {
      // What was not asked for is not missing.
      folds.keySet().forEach(check -> undecidedRules.addAll(check.rules()));
    } else {
      folds.forEach(this::finish);
      exchanges.finish(this::settle);
    }
    if (graph != null) {
      graph.finish(this::settle, notifications::add);
    }
    undecided.forEach(this::tell);
    SortedMap<String, Long> real = new TreeMap<>(records);
    real.keySet().removeIf(this::isAround);
    List<Tally> tallies = plan.rules().values().stream().map(this::tally).toList();
    List<RunData.Input> read = inputs.stream().map(InputMeter::input).toList();
    RunData run = describe.apply(new RunTotals(read, slow, how));
    Report report =
        new Report(
            real,
            kept.all(),
            tallies,
            causes.all(),
            profiles(real.keySet()),
            notifications,
            completeness(),
            null,
            architecture(tallies),
            plan.options().failOn(),
            run);
    return report.with(known.result(report.decided()));
  }

  private @Nullable Architecture architecture(List<Tally> tallies) {
    GraphModel model = plan.standard().graph();
    if (graph == null || model == null) {
      return null;
    }
    List<Finding> shown = kept.all();
    return new Architecture(
        model.principles().stream()
            .map(principle -> PrincipleResult.of(principle, tallies, shown))
            .toList(),
        graph.coverage());
  }

  private List<ProfileResult> profiles(Set<String> types) {
    boolean blocked = notifications.stream().anyMatch(Notification::blocks) || types.isEmpty();
    boolean broken = notifications.stream().anyMatch(Notification::interrupts);
    List<ProfileResult> results = causes.profiles(blocked, types);
    return broken
        ? results.stream().map(result -> result.with(Verdict.INCONCLUSIVE)).toList()
        : results;
  }

  private void finish(DatasetCheck check, DatasetCheck.Fold fold) {
    attempt(check, () -> fold.finish(this::settle));
    fold.undecided()
        .ifPresent(
            undecided -> {
              undecidedRules.addAll(undecided.rules());
              notifications.add(new Notification(false, undecided.why(), null, null));
            });
  }

  /** What one reason kept from being told is told once, however many records it concerns. */
  private void tell(ChunkOutcome.Undecided what, long times) {
    Text why =
        times == 1
            ? what.why()
            : new Text(
                "%s (%,d times)".formatted(what.why().en(), times),
                "%s (%,d keer)".formatted(what.why().nl(), times));
    notifications.add(new Notification(false, why, null, what.rule()));
  }

  private Tally tally(Rule rule) {
    long checked = rule.id().startsWith("json-") ? inputs.size() : checked(rule);
    long count = found.getOrDefault(rule.id(), 0L);
    return new Tally(rule, outcome(rule, count, checked), count, kept.count(rule.id()), checked);
  }

  private long checked(Rule rule) {
    if (rule.needs() == Needs.EXCHANGE) {
      return exchanges.asked(rule.id());
    }
    OptionalLong things = graph == null ? OptionalLong.empty() : graph.asked(rule.id());
    if (things.isPresent()) {
      return things.getAsLong();
    }
    return records.entrySet().stream()
        .filter(entry -> rule.isAbout(entry.getKey()))
        .filter(entry -> !rule.on().isEmpty() || !isAround(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private Outcome outcome(Rule rule, long count, long checked) {
    if (count > 0) {
      return Outcome.FAILED;
    }
    if (undecidedRules.contains(rule.id())
        || notifications.stream().anyMatch(n -> rule.id().equals(n.rule()))) {
      return Outcome.CANT_TELL;
    }
    if (rule.needs() == Needs.EXCHANGE && !exchanges.any()) {
      return Outcome.UNTESTED;
    }
    return checked == 0 ? Outcome.INAPPLICABLE : Outcome.PASSED;
  }
}
