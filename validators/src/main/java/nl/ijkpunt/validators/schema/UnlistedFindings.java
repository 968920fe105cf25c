package nl.ijkpunt.validators.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Pointers;
import nl.ijkpunt.standards.record.Tape;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a schema lets pass, but its standard does not list: properties that nobody reads, and
 * values that are neither listed nor marked as one's own.
 */
final class UnlistedFindings {
  private final Standard standard;
  private final Function<String, @Nullable Rule> rules;
  private final Shown shown;

  UnlistedFindings(Standard standard, Function<String, @Nullable Rule> rules, Shown shown) {
    this.standard = standard;
    this.rules = rules;
    this.shown = shown;
  }

  void report(JsonRecord record, SchemaNode root, Consumer<Finding> sink) {
    boolean fallback = record.recordType().fallback();
    walk(record, Trail.of(root, record.tape(), record.root()), !fallback, sink);
  }

  private void walk(JsonRecord record, Trail trail, boolean names, Consumer<Finding> sink) {
    SchemaNode node = trail.node();
    Tape tape = record.tape();
    int at = trail.cell();
    if (node == null || node.byKind != null) {
      return;
    }
    switch (tape.kind(at)) {
      case Tape.OBJECT -> object(record, trail, node, names, sink);
      case Tape.ARRAY -> {
        int end = tape.next(at);
        int index = 0;
        for (int item = at + Tape.WIDTH; item < end; item = tape.next(item)) {
          walk(record, trail.to(item, node.items, index++, tape), true, sink);
        }
      }
      case Tape.STRING -> string(record, trail, node, sink);
      default -> {
        // Numbers, booleans and null have nothing that could be listed.
      }
    }
  }

  private void object(
      JsonRecord record, Trail trail, SchemaNode node, boolean names, Consumer<Finding> sink) {
    Tape tape = record.tape();
    int end = tape.next(trail.cell());
    for (int at = trail.cell() + Tape.WIDTH; at < end; at = tape.next(at + Tape.WIDTH)) {
      String name = tape.text(at);
      int place = node.names.indexOf(name);
      if (place >= 0 && (node.openProperties & (1L << place)) == 0) {
        SchemaNode inner = node.propertyNodes[place];
        walk(record, trail.to(at + Tape.WIDTH, inner, name, tape), true, sink);
      } else if (place < 0 && names && !node.open && !node.closed && node.additional == null) {
        unknown(record, trail, node, at, sink);
      }
    }
  }

  private void unknown(
      JsonRecord record, Trail trail, SchemaNode node, int at, Consumer<Finding> sink) {
    Rule rule = rules.apply("schema-property-known");
    if (rule == null) {
      return;
    }
    String name = record.tape().text(at);
    Map<String, String> arguments = new HashMap<>(Map.of("property", name));
    Standard.Renaming renaming = standard.renamed().get(name);
    if (renaming != null && node.names.contains(renaming.property())) {
      arguments.put("suggestion", renaming.property());
      arguments.put("version", renaming.version());
    } else {
      Nearest.to(name, node.names).ifPresent(nearest -> arguments.put("suggestion", nearest));
    }
    String pointer = trail.pointer() + "/" + Pointers.segment(name);
    sink.accept(rule.failsAt(record.at(at, pointer), record.subject(), arguments));
  }

  private void string(JsonRecord record, Trail trail, SchemaNode node, Consumer<Finding> sink) {
    Rule rule = rules.apply("schema-extensible-value-listed");
    List<String> listed = node.listedValues;
    String value = record.tape().text(trail.cell());
    boolean own = value.startsWith("x-") && value.length() > 2;
    if (rule == null || listed.isEmpty() || own || listed.contains(value)) {
      return;
    }
    Map<String, String> arguments = new HashMap<>(Map.of("values", String.join(", ", listed)));
    Optional<String> nearest = Nearest.to(value, listed);
    nearest.ifPresent(code -> arguments.put("suggestion", code));
    sink.accept(
        rule.failsAt(record.at(trail.cell(), trail.pointer()), record.subject(), arguments)
            .actual(shown.value(record.tape(), trail.cell(), trail)));
  }
}
