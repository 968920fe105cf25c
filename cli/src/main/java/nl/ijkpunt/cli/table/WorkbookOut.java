package nl.ijkpunt.cli.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.ijkpunt.standards.xml.Escaped;

/**
 * Writes a workbook (.xlsx), a sheet after another and a row after another. The same rows give the
 * same bytes: no moment of writing stands in it. Texts stand in their cells, so that none is a
 * formula.
 */
final class WorkbookOut implements AutoCloseable {
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final int LONGEST_NAME = 31;
  private static final int LONGEST_TEXT = 32_767;
  private static final int MOST_ROWS = 1_048_576;

  /** Spreadsheets keep no more digits of a number. */
  private static final int DIGITS = 15;

  private final ZipOutputStream zip;
  private final Writer out;
  private final List<String> names = new ArrayList<>();
  private int row;

  WorkbookOut(OutputStream to) {
    this.zip = new ZipOutputStream(to);
    this.out = new BufferedWriter(new OutputStreamWriter(zip, UTF_8), 1 << 14);
  }

  /** The name that a sheet gets: no longer than spreadsheets allow, and nobody else's. */
  static String name(String wanted, List<String> taken) {
    String cut = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME));
    String name = cut;
    for (int number = 2; isIn(taken, name); number++) {
      String ending = "~" + number;
      name = cut.substring(0, Math.min(cut.length(), LONGEST_NAME - ending.length())) + ending;
    }
    return name;
  }

  private static boolean isIn(List<String> taken, String name) {
    return taken.stream().anyMatch(one -> one.equalsIgnoreCase(name));
  }

  /** Begins a sheet. */
  void begin(String name) throws IOException {
    names.add(name);
    entry("xl/worksheets/sheet" + names.size() + ".xml");
    out.write(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    row = 0;
  }

  /**
   * Writes the next row.
   *
   * @param numbers by column whether its cells are numbers
   * @throws Unusable when a workbook has no room for it
   */
  void row(String[] cells, boolean[] numbers) throws IOException {
    if (++row > MOST_ROWS) {
      throw new Unusable(
          "a sheet has room for 1,048,576 rows; write CSV: --to csv",
          "een blad heeft plaats voor 1.048.576 rijen; schrijf CSV: --to csv");
    }
    out.write("<row r=\"" + row + "\">");
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        out.write("<c r=\"" + column(i) + row + "\"");
        if (numbers[i] && isKept(cells[i])) {
          out.write("><v>" + cells[i] + "</v></c>");
        } else {
          out.write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
          text(cells[i]);
          out.write("</t></is></c>");
        }
      }
    }
    out.write("</row>");
  }

  /** Whether a number comes back from a spreadsheet as it is written. */
  private static boolean isKept(String cell) {
    BigDecimal number = new BigDecimal(cell);
    return number.precision() <= DIGITS
        && Math.abs(number.scale()) <= DIGITS
        && number.stripTrailingZeros().toPlainString().equals(cell);
  }

  private void text(String text) throws IOException {
    if (text.length() > LONGEST_TEXT) {
      throw new Unusable(
          "a cell has room for 32,767 letters; write CSV: --to csv",
          "een cel heeft plaats voor 32.767 tekens; schrijf CSV: --to csv");
    }
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean control = letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
      if (control || letter == '\ufffe' || letter == '\uffff' || isHalf(text, i)) {
        throw new Unusable(
            "a text holds U+%04X, which no workbook can; write CSV: --to csv"
                .formatted((int) letter),
            "een tekst bevat U+%04X, wat geen werkmap kan; schrijf CSV: --to csv"
                .formatted((int) letter));
      }
    }
    out.write(Escaped.text(text));
  }

  private static boolean isHalf(String text, int at) {
    char letter = text.charAt(at);
    boolean low = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), letter);
    boolean high = at + 1 < text.length() && Character.isSurrogatePair(letter, text.charAt(at + 1));
    return Character.isSurrogate(letter) && !low && !high;
  }

  /** The letters of a column: A to Z, AA and on. */
  static String column(int index) {
    StringBuilder letters = new StringBuilder();
    for (int left = index + 1; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return letters.toString();
  }

  /** Ends a sheet. */
  void end() throws IOException {
    out.write("</sheetData></worksheet>");
    done();
  }

  /** Writes what tells which sheets there are. */
  @Override
  public void close() throws IOException {
    StringBuilder types = new StringBuilder();
    StringBuilder sheets = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (int i = 1; i <= names.size(); i++) {
      types.append(part("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
      sheets.append(
          String.format(
              Locale.ROOT,
              "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>",
              names.get(i - 1),
              i,
              i));
      relations.append(relation("r" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    write(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + part("/xl/workbook.xml", "sheet.main")
            + part("/xl/styles.xml", "styles")
            + types
            + "</Types>");
    write("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
    relations.append(relation("styles", "styles", "styles.xml"));
    write("xl/_rels/workbook.xml.rels", relations(relations.toString()));
    write(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + RELATION
            + "\"><sheets>"
            + sheets
            + "</sheets></workbook>");
    write(
        "xl/styles.xml",
        "<styleSheet xmlns=\""
            + MAIN
            + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
            + "<borders count=\"1\"><border/></borders>"
            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
            + "<cellXfs count=\"1\"><xf/></cellXfs></styleSheet>");
    zip.finish();
  }

  private static String part(String name, String type) {
    return "<Override PartName=\"" + name + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, RELATION, type, target);
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
  }

  private void write(String name, String content) throws IOException {
    entry(name);
    out.write(XML + content);
    done();
  }

  private void entry(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NEVER);
    zip.putNextEntry(entry);
  }

  private void done() throws IOException {
    out.flush();
    zip.closeEntry();
  }
}
