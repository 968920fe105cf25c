package nl.ijkpunt.cli.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.mappings.columns.Cell;
import nl.ijkpunt.mappings.columns.Columns;
import nl.ijkpunt.mappings.columns.Row;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Source;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Tables are read as people and their programs write them. */
class TableFileTest {

  @Test
  void rowsHaveTheLineTheyBeginOn() throws IOException {
    byte[] csv = "id,name\r\n1,\"two\nlines, \"\"quoted\"\"\"\r\n\r\n2,b\r\n".getBytes(UTF_8);

    assertThat(rows(csv, Columns.Layout.USUAL))
        .containsExactly(
            new Row(2, List.of(Cell.of("1"), Cell.of("two\nlines, \"quoted\""))),
            new Row(5, List.of(Cell.of("2"), Cell.of("b"))));
  }

  @Test
  void dutchExcelIsFoundOutAndSaid() throws IOException {
    byte[] csv = "id;naam\n1;Café\n".getBytes(Charset.forName("windows-1252"));

    try (TableFile table = open(csv, Columns.Layout.USUAL)) {
      assertThat(table.headers()).containsExactly("id", "naam");
      assertThat(table.notes().stream().map(Text::en))
          .containsExactly(
              "it is not UTF-8; read as Windows-1252, as Excel writes it (encoding: says otherwise)",
              "cells are separated by semicolons");
      assertThat(table.next()).isEqualTo(new Row(2, List.of(Cell.of("1"), Cell.of("Café"))));
    }
  }

  @Test
  void byteOrderMarksAndAnAnnouncedSeparatorAreNoContent() throws IOException {
    assertThat(headers("\uFEFFid,naam\n".getBytes(UTF_8))).containsExactly("id", "naam");
    assertThat(headers("\uFEFFid\tnaam\n".getBytes(UTF_16LE))).containsExactly("id", "naam");
    assertThat(headers("sep=|\nid|naam, voluit\n".getBytes(UTF_8)))
        .containsExactly("id", "naam, voluit");
  }

  @Test
  void whatIsNotOfTheEncodingIsTold() throws IOException {
    byte[] csv = "id,naam\n1,a\n2,Caf\u00e9\n".getBytes(Charset.forName("windows-1252"));
    Columns.Layout layout = new Columns.Layout(",", "UTF-8", "", 1, false);

    assertThatThrownBy(() -> rows(csv, layout))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("there are bytes that are no UTF-8");
  }

  @Test
  void aQuotationMarkThatIsNotClosedIsTold() {
    assertThatThrownBy(() -> rows("id\n1\n\"2\n".getBytes(UTF_8), Columns.Layout.USUAL))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("it is no CSV any more");
  }

  @Test
  void aWorkbookGivesNumbersDatesAndTextsAsPeopleSeeThem() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Cursussen");
      List<String> headers = List.of("id", "uren", "begin", "actief");
      for (int i = 0; i < headers.size(); i++) {
        sheet.value(0, i, headers.get(i));
      }
      sheet.value(2, 0, "=geen formule");
      sheet.value(2, 1, 0.1 + 0.2);
      sheet.value(2, 2, LocalDate.of(2026, 9, 1));
      sheet.style(2, 2).format("dd-mm-yyyy").set();
      sheet.value(2, 3, true);
    }

    assertThat(rows(bytes.toByteArray(), Columns.Layout.USUAL))
        .containsExactly(
            new Row(
                3,
                List.of(
                    Cell.of("=geen formule"),
                    new Cell(Cell.Kind.NUMBER, "0.3"),
                    new Cell(Cell.Kind.DATE, "2026-09-01"),
                    new Cell(Cell.Kind.BOOLEAN, "true"))));
  }

  @Test
  void aSheetThatIsNotThereIsTold() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      workbook.newWorksheet("Cursussen").value(0, 0, "id");
    }
    Columns.Layout layout = new Columns.Layout("", "", "Blad9", 1, false);

    assertThatThrownBy(() -> rows(bytes.toByteArray(), layout))
        .hasMessage("there is no sheet 'Blad9'; there are: Cursussen");
  }

  private static TableFile open(byte[] bytes, Columns.Layout layout) throws IOException {
    return TableFile.open(new Source("t", () -> new ByteArrayInputStream(bytes)), layout);
  }

  private static List<String> headers(byte[] bytes) throws IOException {
    try (TableFile table = open(bytes, Columns.Layout.USUAL)) {
      return table.headers();
    }
  }

  private static List<Row> rows(byte[] bytes, Columns.Layout layout) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (TableFile table = open(bytes, layout)) {
      for (Row row = table.next(); row != null; row = table.next()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
