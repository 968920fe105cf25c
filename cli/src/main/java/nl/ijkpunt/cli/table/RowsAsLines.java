package nl.ijkpunt.cli.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.columns.Row;
import nl.ijkpunt.mappings.columns.RowMapping;
import org.jspecify.annotations.Nullable;

/**
 * The records of a table, each on the line that its row has in the file: so whoever checks them
 * speaks of rows. They are made while they are read, and written out on the way.
 */
final class RowsAsLines extends InputStream {
  private final TableFile table;
  private final RowMapping mapping;
  private final Made made;
  private byte[] bytes = {};
  private int at;
  private long line = 1;
  private boolean ended;

  /** Takes what rows become. */
  interface Made {
    LossAccount account();

    void record(RowMapping.Mapped record) throws IOException;

    void broken(Unusable why);
  }

  RowsAsLines(TableFile table, RowMapping mapping, Made made) {
    this.table = table;
    this.mapping = mapping;
    this.made = made;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    while (at == bytes.length && !ended) {
      fill();
    }
    if (at == bytes.length) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, into, offset, count);
    at += count;
    return count;
  }

  private void fill() throws IOException {
    Row row = next();
    if (row == null) {
      ended = true;
      return;
    }
    RowMapping.Mapped mapped = mapping.map(row, made.account());
    made.record(mapped);
    StringBuilder text = new StringBuilder();
    for (; line < row.number(); line++) {
      text.append('\n');
    }
    text.append(mapped.json()).append('\n');
    line++;
    bytes = text.toString().getBytes(UTF_8);
    at = 0;
  }

  private @Nullable Row next() throws IOException {
    try {
      return table.next();
    } catch (Unusable e) {
      made.broken(e);
      return null;
    }
  }
}
