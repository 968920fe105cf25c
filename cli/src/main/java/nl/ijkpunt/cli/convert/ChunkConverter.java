package nl.ijkpunt.cli.convert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.document.JsonText;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.RecordReader;

/** Converts the records of chunks of JSON, on one thread. */
final class ChunkConverter {
  private final Mapper mapper;
  private final Mapper.Mapping mapping;
  private final String page;
  private final LossAccount account = new LossAccount();
  private byte[] bytes = new byte[1 << 20];
  private int size;
  private int[] ends = new int[1024];
  private List<String> ids = new ArrayList<>();
  private List<Converter.Stranger> strangers = new ArrayList<>();
  private List<ReadProblem> problems = new ArrayList<>();
  private long records;

  /**
   * A converter.
   *
   * @param page what pages of records are called: they are no records themselves
   */
  ChunkConverter(Mapper mapper, Mapper.Mapping mapping, String page) {
    this.mapper = mapper;
    this.mapping = mapping;
    this.page = page;
  }

  /**
   * What becomes of the records of a chunk.
   *
   * @param reading reads them
   * @param next who else takes them, each after it was converted
   */
  ConvertedChunk convert(Consumer<RecordReader.RecordSink> reading, RecordReader.RecordSink next) {
    size = 0;
    records = 0;
    ids = new ArrayList<>();
    strangers = new ArrayList<>();
    problems = new ArrayList<>();
    reading.accept(new Items(next));
    return new ConvertedChunk(
        Arrays.copyOf(bytes, size),
        ids,
        Arrays.copyOf(ends, ids.size()),
        records,
        strangers.size(),
        strangers,
        problems);
  }

  /** The account of all chunks so far. */
  LossAccount settled() {
    mapping.settle(account);
    return account;
  }

  private void add(Mapped mapped) {
    JsonText text = (JsonText) mapped.document();
    int length = text.to() - text.from();
    if (size + length + 1 > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + length + 1));
    }
    System.arraycopy(text.bytes(), text.from(), bytes, size, length);
    size += length;
    if (ids.size() == ends.length) {
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    ends[ids.size()] = size;
    ids.add(mapped.id());
    bytes[size++] = '\n';
  }

  private final class Items implements RecordReader.RecordSink {
    private final RecordReader.RecordSink next;

    Items(RecordReader.RecordSink next) {
      this.next = next;
    }

    @Override
    public void record(JsonRecord record) {
      convert(record);
      next.record(record);
    }

    private void convert(JsonRecord record) {
      if (record.type().equals(page)) {
        return;
      }
      if (mapper.formOf(record).isEmpty()) {
        stranger(record, "a record of type " + record.type());
        return;
      }
      int before = size;
      int known = ids.size();
      try {
        mapping.map(record, account, ChunkConverter.this::add);
        records++;
      } catch (RuntimeException | LinkageError | StackOverflowError e) {
        // One record must not take the others along; it is told and counted.
        size = before;
        ids.subList(known, ids.size()).clear();
        stranger(record, "the mapping broke on it, which is a fault of ijk (" + e + ")");
      }
    }

    private void stranger(JsonRecord record, String found) {
      strangers.add(new Converter.Stranger(found, record.at(record.root(), "")));
    }

    @Override
    public void problem(ReadProblem problem) {
      problems.add(problem);
      next.problem(problem);
    }
  }
}
