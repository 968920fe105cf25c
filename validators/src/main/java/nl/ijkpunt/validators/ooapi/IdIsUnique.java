package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.DatasetCheck;
import nl.ijkpunt.validators.IdTable;
import nl.ijkpunt.validators.Notes;
import nl.ijkpunt.validators.RunPlan;

/**
 * Looks for ids that two records of a list share. A record in a file of its own is compared with
 * others of that kind only: an export may well hold an object both in a list and alone.
 */
@AutoService(Check.class)
public final class IdIsUnique implements DatasetCheck {
  private static final int WIDTH = 2 + Notes.VALUE_WIDTH;

  private static final String RULE = "ooapi-id-is-unique";

  @Override
  public List<String> rules() {
    return List.of(RULE);
  }

  @Override
  public void note(JsonRecord record, Notes notes) {
    JsonPath path = record.recordType().id();
    Tape tape = record.tape();
    int at = path == null ? -1 : path.find(tape, record.root());
    if (path == null || at < 0 || tape.kind(at) != Tape.STRING) {
      return;
    }
    // Ids of different properties, of lists and of documents that stand alone, live apart.
    long family = path.toString().hashCode() * 2L + (record.isListed() ? 1 : 0);
    notes.add(IdTable.high(tape, at) ^ (family * 0x9E3779B97F4A7C15L));
    notes.add(IdTable.low(tape, at));
    notes.addValue(record, at, path);
  }

  @Override
  public Fold begin(RunPlan plan) {
    return new Seen(plan.rule(RULE).orElseThrow());
  }

  private static final class Seen implements Fold {
    private static final int ORDINAL_SHIFT = 44;
    private static final long BY_INDEX = 1L << 43;

    private final Rule rule;
    private final IdTable ids = new IdTable();
    private final List<String> sources = new ArrayList<>();

    Seen(Rule rule) {
      this.rule = rule;
    }

    @Override
    public void fold(Notes notes, Consumer<Finding> findings) {
      while (sources.size() <= notes.ordinal()) {
        sources.add(notes.source());
      }
      for (int at = 0; at < notes.size(); at += WIDTH) {
        long line = notes.line(at + 2);
        long index = notes.index(at + 2);
        long place = line == 1 && index >= 0 ? BY_INDEX | index : line;
        long where = ((notes.ordinal() + 1L) << ORDINAL_SHIFT) | place;
        long first = ids.putIfAbsent(notes.number(at), notes.number(at + 1), where);
        if (first != 0) {
          findings.accept(finding(notes.value(at + 2), first));
        }
      }
    }

    private Finding finding(Notes.NotedValue id, long first) {
      String source = sources.get((int) (first >>> ORDINAL_SHIFT) - 1);
      long place = first & (BY_INDEX - 1);
      String where =
          (first & BY_INDEX) != 0 ? "%s[%d]".formatted(source, place) : source + ":" + place;
      return rule.failsAt(
              id.location(), new Subject(id.type(), id.text(), null), Map.of("first", where))
          .actual('"' + id.text() + '"');
    }

    @Override
    public void finish(Consumer<Finding> findings) {
      // Every duplicate was told where it stood.
    }
  }
}
