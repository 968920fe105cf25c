package nl.ijkpunt.mappings.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.ijkpunt.mappings.Choices;
import nl.ijkpunt.mappings.FieldMap;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.document.JsonText;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.Bytes;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Lines;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Two tables one after another; its account is told in the paths of the first source. */
public final class ChainMapper implements Mapper {
  private final TableMapper first;
  private final TableMapper second;

  /** A chain of mappers of which the first writes what the second reads. */
  public ChainMapper(TableMapper first, TableMapper second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public String name() {
    String target = second.table().to().standard();
    return "%s-then-%s".formatted(first.name(), target.substring(target.indexOf('@') + 1));
  }

  @Override
  public boolean isInChunks() {
    return true;
  }

  @Override
  public List<Form> from() {
    return first.from();
  }

  @Override
  public List<Form> to() {
    return second.to();
  }

  @Override
  public Optional<Form> formOf(DataRecord record) {
    return first.formOf(record);
  }

  @Override
  public FieldMap table(Form to) {
    return first.table(first.table().to());
  }

  @Override
  public Set<Choices.Needed> needs(Form to) {
    Set<Choices.Needed> needs = EnumSet.noneOf(Choices.Needed.class);
    needs.addAll(first.table().needs());
    needs.addAll(second.table().needs());
    return needs;
  }

  @Override
  public @Nullable Index index(Form to) {
    return first.table().from().standard().equals("ooapi@4.1")
        ? new ComponentKinds()
        : second.index(to);
  }

  @Override
  public Mapping mapping(Form to, Given given) {
    Marks marks = new Marks();
    TableMapping before = first.ready(given, marks, null);
    TableMapping after = second.ready(given, null, marks);
    Standard between = given.standards().apply(first.table().to().standard());
    return new Chain(before, after, between);
  }

  /** Both mappings, ready on one thread. */
  private static final class Chain implements Mapping {
    private final TableMapping before;
    private final TableMapping after;
    private final Standard between;
    private final Tokenizer tokenizer = new Tokenizer();

    Chain(TableMapping before, TableMapping after, Standard between) {
      this.before = before;
      this.after = after;
      this.between = between;
    }

    @Override
    public void map(DataRecord record, LossAccount account, Consumer<Mapped> out) {
      before.map((JsonRecord) record, (type, mapped) -> pass(type, mapped, out));
    }

    private void pass(String type, Mapped mapped, Consumer<Mapped> out) {
      JsonText text = (JsonText) mapped.document();
      byte[] bytes = Bytes.padded(text.text());
      int size = text.to() - text.from();
      if (tokenizer.read(bytes, 0, size, false) < 0) {
        throw new IllegalStateException("what the first mapping wrote is not JSON");
      }
      Lines lines = new Lines(Place.startOf("(between)", 0), bytes, 0);
      between
          .type(type)
          .ifPresent(
              known ->
                  after.map(
                      new JsonRecord(known, tokenizer.tape(), 0, lines, "", -1),
                      (last, done) -> out.accept(done)));
    }

    @Override
    public void settle(LossAccount account) {
      before.settle(account, true);
      after.settle(account);
    }
  }
}
