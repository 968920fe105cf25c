package nl.ijkpunt.validators.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.record.Bytes;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.Tokenizer;

/**
 * Compares the two tiers of the schema check on made-up records: what the fast tier accepts, the
 * full validator must accept. The same seed makes the same records.
 */
public final class DifferentialFuzz {
  static final List<String> STANDARDS = List.of("ooapi@4.1", "ooapi@5.0", "ooapi@6.0");
  private static final int SAMPLES = 20;

  private final long seed;
  private final SchemaCompiler compiler;
  private final Map<String, SchemaNode> nodes = new HashMap<>();
  private final FastTier fast = new FastTier();
  private final FullTier full;
  private final ValidRecords records;
  private final Tokenizer tokenizer = new Tokenizer();
  private final List<RecordType> types;
  private final SortedMap<String, Figures> figures = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  DifferentialFuzz(String standard, long seed) {
    this.seed = seed;
    Standard of = Standards.find(standard).orElseThrow();
    Profile usual = of.profile(of.usualProfile()).orElseThrow();
    SchemaSet schemas = SchemaSet.of(of, usual, name -> Optional.empty());
    this.compiler = new SchemaCompiler(schemas, of.openContent());
    this.full = new FullTier(schemas);
    this.records = new ValidRecords(schemas);
    this.types = of.types().all();
    types.forEach(type -> figures.put(type.name(), new Figures()));
  }

  /** Compares on so many records of each version of OOAPI, spread over all record types. */
  public static void main(String[] arguments) {
    long count = Long.parseLong(arguments[0]);
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    STANDARDS.forEach(standard -> main(standard, count, seed));
  }

  private static void main(String standard, long count, long seed) {
    PrintStream out = System.out;
    DifferentialFuzz fuzz = new DifferentialFuzz(standard, seed);
    fuzz.run(count);
    out.printf("%s: %d records, seed %d%n", standard, count, seed);
    out.printf(
        "%-30s %9s %9s %7s %9s %9s %9s %9s%n",
        "type", "valid", "left", "left %", "changed", "accepted", "needless", "no JSON");
    fuzz.figures.forEach((type, f) -> out.println(f.line(type)));
    out.println(fuzz.total().line("all"));
    fuzz.problems.forEach(out::println);
    out.printf("%d problems%n", fuzz.total().problems);
    if (!fuzz.problems.isEmpty()) {
      throw new IllegalStateException("the tiers do not agree");
    }
  }

  /** Makes so many records and compares. */
  void run(long count) {
    for (long i = 0; i < count; i++) {
      RecordType type = types.get((int) (i % types.size()));
      one(i, type, figures.getOrDefault(type.name(), new Figures()));
    }
  }

  SortedMap<String, Figures> figures() {
    return figures;
  }

  /** What was wrong, with the records that show it; only the first. */
  List<String> problems() {
    return problems;
  }

  /** The figures of all types together. */
  Figures total() {
    Figures total = new Figures();
    figures.values().forEach(total::add);
    return total;
  }

  private void one(long number, RecordType type, Figures count) {
    SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
    Json record = records.record(type.schema(), random);
    boolean changed = random.nextInt(4) != 0;
    Mutation mutation = new Mutation(random);
    if (changed && record instanceof Json.Obj object) {
      mutation.change(object);
    }
    String text = Hand.any(random).write(record, random);
    boolean spoilt = changed && random.nextInt(4) == 0;
    compare(number, type, spoilt ? mutation.spoil(text) : text.getBytes(UTF_8), changed, count);
  }

  private void compare(long number, RecordType type, byte[] json, boolean changed, Figures count) {
    byte[] bytes = Bytes.padded(json);
    if (tokenizer.read(bytes, 0, json.length, false) < 0) {
      count.malformed++;
      if (!changed) {
        problem(number, type, "made no JSON", json, count);
      }
      return;
    }
    boolean accepted = fast.accepts(node(type.schema()), tokenizer.tape(), 0);
    String against;
    try {
      against =
          String.join(
              "; ",
              full.errors(type.schema(), tokenizer.tape(), 0).stream()
                  .map(e -> e.getInstanceLocation() + " " + e.getKeyword())
                  .toList());
    } catch (RuntimeException | StackOverflowError e) {
      problem(number, type, "the full validator threw " + e, json, count);
      return;
    }
    if (accepted && !against.isEmpty()) {
      problem(number, type, "accepted what is not valid: " + against, json, count);
    } else if (!changed && !against.isEmpty()) {
      problem(number, type, "made a record that is not valid: " + against, json, count);
    }
    count.take(changed, accepted, against.isEmpty());
  }

  private SchemaNode node(String schema) {
    return nodes.computeIfAbsent(schema, compiler::compile);
  }

  private void problem(long number, RecordType type, String what, byte[] json, Figures count) {
    count.problems++;
    if (problems.size() < SAMPLES) {
      problems.add(
          "record %d of seed %d, %s: %s%n%s"
              .formatted(number, seed, type.name(), what, new String(json, UTF_8)));
    }
  }

  /** How many records of one type went which way. */
  static final class Figures {
    long valid;
    long left;
    long changed;
    long accepted;
    long needless;
    long malformed;
    long problems;

    void take(boolean wasChanged, boolean wasAccepted, boolean isValid) {
      if (wasChanged) {
        changed++;
        accepted += wasAccepted ? 1 : 0;
        needless += isValid && !wasAccepted ? 1 : 0;
      } else {
        valid++;
        left += wasAccepted ? 0 : 1;
      }
    }

    /** The share of valid records that the fast tier left to the full validator, in per cent. */
    double leftShare() {
      return valid == 0 ? 0 : 100.0 * left / valid;
    }

    void add(Figures other) {
      valid += other.valid;
      left += other.left;
      changed += other.changed;
      accepted += other.accepted;
      needless += other.needless;
      malformed += other.malformed;
      problems += other.problems;
    }

    String line(String type) {
      return "%-30s %9d %9d %7.3f %9d %9d %9d %9d"
          .formatted(type, valid, left, leftShare(), changed, accepted, needless, malformed);
    }
  }
}
