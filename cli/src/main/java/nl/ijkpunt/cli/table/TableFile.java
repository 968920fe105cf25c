package nl.ijkpunt.cli.table;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.ijkpunt.mappings.columns.Columns;
import nl.ijkpunt.mappings.columns.Row;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Source;
import org.jspecify.annotations.Nullable;

/** A table that is open: its headers, and its rows one after another. */
public interface TableFile extends Closeable {

  /** The sheet of a workbook; empty where there are none. */
  String sheet();

  /** The words above the columns. */
  List<String> headers();

  /** What was found out about the file and nobody said. */
  List<Text> notes();

  /**
   * The next row that is not empty; null after the last.
   *
   * @throws IOException when the file cannot be read on, with where and what to try
   */
  @Nullable Row next() throws IOException;

  /**
   * Opens a file, whichever it is.
   *
   * @throws IOException when it is no table, or has no row with headers
   */
  static TableFile open(Source source, Columns.Layout layout) throws IOException {
    InputStream in = new BufferedInputStream(source.open(), Dialect.SAMPLE);
    try {
      in.mark(Dialect.SAMPLE);
      byte[] start = in.readNBytes(Dialect.SAMPLE - 1);
      in.reset();
      return switch (Signature.of(start)) {
        case ZIP -> WorkbookTable.open(in, layout);
        case OLD_EXCEL ->
            throw new Unusable(
                "this is a workbook of Excel 97-2003 (.xls); save it as .xlsx or as CSV",
                "dit is een werkmap van Excel 97-2003 (.xls); sla die op als .xlsx of als CSV");
        case TEXT -> CsvTable.open(in, Dialect.of(start, layout), layout.header());
      };
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** What the first bytes of a file say that it is. */
  enum Signature {
    ZIP,
    OLD_EXCEL,
    TEXT;

    static Signature of(byte[] start) {
      if (starts(start, 'P', 'K', 3, 4)) {
        return ZIP;
      }
      return starts(start, 0xD0, 0xCF, 0x11, 0xE0) ? OLD_EXCEL : TEXT;
    }

    private static boolean starts(byte[] bytes, int... wanted) {
      for (int i = 0; i < wanted.length; i++) {
        if (bytes.length <= i || (bytes[i] & 0xFF) != wanted[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
