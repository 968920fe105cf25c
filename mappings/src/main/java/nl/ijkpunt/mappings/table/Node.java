package nl.ijkpunt.mappings.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.standards.record.NameTable;
import org.jspecify.annotations.Nullable;

/** A shape at one place of a record, ready to run on one thread. */
final class Node {
  /** Only what has names of its own making comes near it. */
  private static final int MOST_STRANGERS = 500;

  final NameTable names;
  final Field[] fields;
  final List<Fixed> fixed;
  final @Nullable ForConsumer consumer;
  private final Compiler compiler;
  private final Field.Paths paths;
  private final Map<String, Field> strangers = new LinkedHashMap<>();

  Node(Compiler compiler, Field.Paths paths, List<Field> fields, List<Fixed> fixed) {
    this.compiler = compiler;
    this.paths = paths;
    this.fields = fields.toArray(Field[]::new);
    this.names = new NameTable(fields.stream().map(field -> field.row.from()).toList());
    this.fixed = List.copyOf(fixed);
    this.consumer = ForConsumer.of(fields);
  }

  /** The field for a member that the table does not know. */
  Field stranger(String name) {
    String known = strangers.size() < MOST_STRANGERS || strangers.containsKey(name) ? name : "(…)";
    return strangers.computeIfAbsent(known, one -> compiler.stranger(paths, one));
  }

  void settle(LossAccount account, boolean onlyLost) {
    for (Field field : fields) {
      field.settle(account, onlyLost);
    }
    strangers.values().forEach(field -> field.settle(account, onlyLost));
    fixed.forEach(one -> one.field().settle(account, onlyLost));
  }

  /**
   * What the target gets where the source says nothing of it.
   *
   * @param field counts it
   * @param written the value, as JSON; empty where it is the code of an identifier
   */
  @SuppressWarnings("ArrayRecordComponent") // a constant, never compared
  record Fixed(Field field, Constant constant, byte[] written) {}
}
