package nl.ijkpunt.cli.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.cli.input.Inputs;
import nl.ijkpunt.cli.input.Receiver;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.columns.Flattening;
import nl.ijkpunt.mappings.columns.Flattening.Leaf;
import nl.ijkpunt.mappings.timeline.StateOnDay;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.JsonChunk;
import nl.ijkpunt.standards.record.JsonReader;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.Source;
import org.jspecify.annotations.Nullable;

/** Lays records out flat, a table for each type; waits with writing until all columns are known. */
public final class TableExport implements Receiver, RecordReader.RecordSink, AutoCloseable {
  private final Standard standard;
  private final @Nullable StateOnDay state;
  private final JsonReader reader;
  private final RecordReader.ChunkReader chunks;
  private final SortedMap<String, WaitingRows> tables = new TreeMap<>();
  private final LossAccount account = new LossAccount();
  private final List<ImportOutcome.Shown> troubles = new ArrayList<>();
  private long records;
  private int ordinal;

  /**
   * An export of records of a standard.
   *
   * @param forced the type that every record is said to be of; otherwise each record tells
   * @param state takes of each record what it is on a day; null for all that it says
   */
  public TableExport(Standard standard, @Nullable RecordType forced, @Nullable StateOnDay state) {
    this.standard = standard;
    this.state = state;
    this.reader = new JsonReader(standard.types(), forced);
    this.chunks = reader.chunkReader();
  }

  /** Reads all records. */
  public void read(Inputs inputs) throws IOException {
    try {
      inputs.forEach(this);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void source(Source source) {
    try {
      reader.split(source, ordinal++, this::chunk);
    } catch (IOException e) {
      String why = String.valueOf(e.getMessage());
      trouble(source.name(), new Text(why, why));
    }
  }

  private void chunk(Chunk chunk) {
    chunks.read((JsonChunk) chunk, this);
    reader.giveBack(chunk);
  }

  @Override
  public void trouble(String source, Text what) {
    troubles.add(new ImportOutcome.Shown(source, what));
  }

  @Override
  public void record(JsonRecord record) {
    if (record.type().equals("Page")) {
      return; // what records stand on, which come by as well
    }
    if (state == null) {
      row(record);
    } else {
      state.of(record, account).ifPresent(this::row);
    }
  }

  private void row(JsonRecord record) {
    try {
      WaitingRows table = tables.get(record.type());
      if (table == null) {
        table = new WaitingRows(record.recordType());
        tables.put(record.type(), table);
      }
      List<Leaf> leaves = Flattening.of(record.tape(), record.root());
      table.add(leaves, record, account);
      records++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void problem(ReadProblem problem) {
    String where = problem.location().source() + ":" + problem.location().line();
    trouble(
        where,
        new Text(
            "this cannot be read (" + problem.rule() + ")",
            "dit kan niet gelezen worden (" + problem.rule() + ")"));
  }

  /** The tables, by the type of their records. */
  public SortedMap<String, WaitingRows> tables() {
    return tables;
  }

  /**
   * Writes all tables as the sheets of a workbook.
   *
   * @throws Unusable when a workbook has no room for them
   */
  public void workbook(OutputStream to) throws IOException {
    try (WorkbookOut workbook = new WorkbookOut(to)) {
      for (Map.Entry<String, String> sheet : sheets().entrySet()) {
        Objects.requireNonNull(tables.get(sheet.getKey()))
            .sheet(standard, sheet.getValue(), workbook);
      }
    }
  }

  /** By type of record what its sheet of the workbook is called. */
  private SortedMap<String, String> sheets() {
    SortedMap<String, String> sheets = new TreeMap<>();
    for (String type : tables.keySet()) {
      sheets.put(type, WorkbookOut.name(type, List.copyOf(sheets.values())));
    }
    return sheets;
  }

  /** Writes the columns file with which the sheet of a type is read back. */
  public void columnsOfSheet(String type, Writer to) throws IOException {
    Objects.requireNonNull(tables.get(type))
        .columnsOfSheet(standard, Objects.requireNonNull(sheets().get(type)), to);
  }

  public LossAccount account() {
    return account;
  }

  public long records() {
    return records;
  }

  /** What could not be read. */
  public List<ImportOutcome.Shown> troubles() {
    return troubles;
  }

  @Override
  public void close() throws IOException {
    for (WaitingRows table : tables.values()) {
      table.close();
    }
  }
}
