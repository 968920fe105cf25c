package nl.ijkpunt.mappings.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.ijkpunt.mappings.Choices;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.mappings.FieldRow.How;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.document.JsonText;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Tape;
import org.jspecify.annotations.Nullable;

/** Maps records by a table, on one thread. */
final class TableMapping implements Mapper.Mapping {
  private static final Text UNDECIDED =
      new Text(
          "it cannot be decided what this becomes: what it refers to is not in the data",
          "er kan niet worden beslist wat dit wordt: waar het naar verwijst zit niet in de gegevens");
  private static final Text CHOSEN = new Text("chosen with --default", "gekozen met --default");

  private final Walk walk;
  private final Compiler compiler;
  private final @Nullable ComponentKinds kinds;
  private final @Nullable Marks origins;
  private final Map<Table.Case, Target> targets = new HashMap<>();
  private final Map<String, Field> undecided = new LinkedHashMap<>();
  private final Demanded demanded;

  /** Gives what a standard demands of a type. */
  @FunctionalInterface
  interface Demanded {
    Demands of(String type);
  }

  TableMapping(
      Walk walk, @Nullable ComponentKinds kinds, @Nullable Marks origins, Demanded demanded) {
    this.walk = walk;
    this.compiler = walk.compiler;
    this.kinds = kinds;
    this.origins = origins;
    this.demanded = demanded;
  }

  /** What records become of one type, and what they lack. */
  private static final class Target {
    private final Node node;
    private final List<String> asked;
    private final Set<String> demanded;
    private final Map<String, Given> given = new LinkedHashMap<>();
    private final Map<String, Long> lacks = new LinkedHashMap<>();

    Target(Node node, List<String> asked, Set<String> demanded) {
      this.node = node;
      this.asked = asked;
      this.demanded = demanded;
    }
  }

  /** What somebody chose that a member says. */
  @SuppressWarnings("ArrayRecordComponent") // a constant, never compared
  private record Given(Field field, byte[] json) {}

  @Override
  public void map(DataRecord record, LossAccount account, Consumer<Mapped> out) {
    map((JsonRecord) record, (type, mapped) -> out.accept(mapped));
  }

  /** Takes what a record becomes, with its type. */
  @FunctionalInterface
  interface Sink {
    void put(String type, Mapped mapped);
  }

  void map(JsonRecord record, Sink out) {
    walk.begin(record);
    Table.Case chosen = choose(record);
    if (chosen == null) {
      Field field =
          undecided.computeIfAbsent(
              record.type(), type -> compiler.stranger(new Field.Paths(type, ""), "(record)"));
      walk.lost(field, UNDECIDED, record.root());
      return;
    }
    walk.silent = false;
    walk.turn = "";
    if (!walk.choices.consumer().equals(ForConsumer.EACH)) {
      write(record, chosen, out);
      return;
    }
    Set<String> keys = keys(record);
    for (String key : keys) {
      walk.turn = key;
      write(record, chosen, out);
      walk.begin(record);
      walk.silent = true;
    }
    if (keys.isEmpty()) {
      write(record, chosen, out);
    }
    walk.silent = false;
  }

  private Set<String> keys(JsonRecord record) {
    Set<String> keys = new LinkedHashSet<>();
    int all = walk.find(record.root(), "consumers");
    Tape tape = record.tape();
    if (all >= 0 && tape.kind(all) == Tape.ARRAY) {
      for (int item = all + Tape.WIDTH; item < tape.next(all); item = tape.next(item)) {
        keys.add(ForConsumer.key(walk, item));
      }
    }
    return keys;
  }

  private void write(JsonRecord record, Table.Case chosen, Sink out) {
    Target target = targets.computeIfAbsent(chosen, this::target);
    long has = walk.object(target.node, record.root());
    if (chosen.to().isEmpty()) {
      return;
    }
    if (!walk.silent) {
      complete(target, chosen.to(), has);
    }
    JsonPath id = record.recordType().id();
    String name = id == null ? "" : record.text(id).orElse("");
    int size = walk.out.size();
    out.put(chosen.to(), new Mapped(name, new JsonText(walk.out.bytes(), 0, size)));
    for (Extras.Extra extra : walk.extras.all()) {
      byte[] json = extra.json();
      out.put(extra.type(), new Mapped(extra.id(), new JsonText(json, 0, json.length)));
    }
  }

  /** Adds what was chosen for what is not there yet, and counts what the target lacks. */
  private void complete(Target target, String type, long has) {
    for (int i = 0; i < target.asked.size(); i++) {
      if ((has & (1L << i)) != 0) {
        continue;
      }
      String member = target.asked.get(i);
      Given given = target.given.get(member);
      if (given != null) {
        walk.out.back(walk.out.size() - 1);
        walk.out.name(given.field.name);
        walk.count(given.field, Fate.DEFAULTED, CHOSEN, walk.record().root());
        walk.out.write(given.json);
        walk.out.write('}');
      } else if (target.demanded.contains(member)) {
        target.lacks.merge(type + "/" + member, 1L, Long::sum);
      }
    }
  }

  private Target target(Table.Case one) {
    Demands demands = demanded.of(one.to());
    Map<String, String> chosen = chosen(one.to(), demands.known());
    Set<String> asked = new TreeSet<>(demands.required());
    asked.addAll(chosen.keySet());
    Target target = new Target(compiler.root(one, asked), List.copyOf(asked), demands.required());
    chosen.forEach(
        (member, text) -> {
          Row row = new Row("", How.DEFAULTS, member, "", "", "", CHOSEN);
          Field field =
              new Field(
                  row,
                  new Field.Outer(new Field.Paths("", one.to()), Map.of()),
                  (w, f, o, v) -> {},
                  null);
          target.given.put(member, new Given(field, json(text)));
        });
    return target;
  }

  /** What was chosen for this type by its name, or for all that know the member. */
  private Map<String, String> chosen(String type, Set<String> known) {
    Map<String, String> chosen = new LinkedHashMap<>();
    Choices choices = walk.choices;
    choices
        .defaults()
        .forEach(
            (name, text) -> {
              int dot = name.indexOf('.');
              if (dot < 0 ? known.contains(name) : name.substring(0, dot).equals(type)) {
                chosen.put(name.substring(dot + 1), text);
              }
            });
    return chosen;
  }

  /** A text that is JSON stands for itself, any other for a string. */
  private static byte[] json(String text) {
    try {
      JsonValue.parse(text);
      return text.getBytes(UTF_8);
    } catch (IllegalArgumentException e) {
      return Output.quoted(text);
    }
  }

  private Table.@Nullable Case choose(JsonRecord record) {
    String kind = null;
    for (Table.Case one : compiler.table().records().getOrDefault(record.type(), List.of())) {
      int equals = one.when().indexOf('=');
      if (equals < 0) {
        return one;
      }
      String wanted = one.when().substring(equals + 1);
      String subject = one.when().substring(0, equals);
      if (subject.equals("kind")) {
        if (kind == null) {
          kind = kinds == null ? "" : kinds.kind(record);
        }
        if (kind.equals(wanted)) {
          return one;
        }
      } else {
        int value = walk.find(record.root(), subject);
        if (value >= 0 && record.tape().text(value).equals(wanted)) {
          return one;
        }
      }
    }
    return null;
  }

  @Override
  public void settle(LossAccount account) {
    settle(account, false);
    if (origins != null) {
      origins.settle(account);
    }
    targets.values().forEach(target -> target.lacks.forEach(account::lacks));
    walk.lacks.forEach(account::lacks);
  }

  /** Puts on the account what this mapping counted itself. */
  void settle(LossAccount account, boolean onlyLost) {
    undecided.values().forEach(field -> field.settle(account, onlyLost));
    for (Target target : targets.values()) {
      target.node.settle(account, onlyLost);
      target.given.values().forEach(given -> given.field.settle(account, onlyLost));
    }
  }
}
