package nl.ijkpunt.cli.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WorkbookOutTest {
  private static byte[] written(String... cells) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WorkbookOut workbook = new WorkbookOut(bytes)) {
      workbook.begin("First");
      workbook.row(cells, new boolean[cells.length]);
      workbook.end();
      workbook.begin("Second");
      boolean[] numbers = new boolean[cells.length];
      java.util.Arrays.fill(numbers, true);
      workbook.row(new String[] {"12", "5.0", "-0.5", "1e3", "1234567890123456"}, numbers);
      workbook.end();
    }
    return bytes.toByteArray();
  }

  @Test
  void anotherReaderReadsWhatWasWritten() throws IOException {
    byte[] bytes = written("007", "=1+1", " a\tb\r\nc & <d> \"😀\" ", "", "'=x");
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<Sheet> sheets = workbook.getSheets().toList();
      assertThat(sheets).extracting(Sheet::getName).containsExactly("First", "Second");
      Row first = sheets.get(0).read().get(0);
      assertThat(first.getCellCount()).isEqualTo(5);
      assertThat(first.stream().map(cell -> cell == null ? "" : cell.getText()))
          .containsExactly("007", "=1+1", " a\tb\r\nc & <d> \"😀\" ", "", "'=x");
      Row second = sheets.get(1).read().get(0);
      assertThat(second.stream().map(Cell::getType).map(Enum::name))
          .containsExactly("NUMBER", "STRING", "NUMBER", "STRING", "STRING");
      assertThat(second.stream().map(Cell::getText))
          .containsExactly("12", "5.0", "-0.5", "1e3", "1234567890123456");
    }
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws IOException {
    assertThat(written("a", "b", "c", "d", "e")).isEqualTo(written("a", "b", "c", "d", "e"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000", "\u001f", "\ud83d", "\ude00a", "\uffff"})
  void whatNoWorkbookCanHoldIsRefused(String text) {
    assertThatThrownBy(() -> written(text))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("write CSV");
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    assertThatThrownBy(() -> written("a".repeat(32_768))).hasMessageContaining("32,767");
  }

  @ParameterizedTest
  @CsvSource({"0,A", "25,Z", "26,AA", "701,ZZ", "702,AAA", "16383,XFD"})
  void columnsHaveLetters(int index, String letters) {
    assertThat(WorkbookOut.column(index)).isEqualTo(letters);
  }

  @Test
  void namesOfSheetsAreShortAndDifferent() {
    assertThat(WorkbookOut.name("Course", List.of())).isEqualTo("Course");
    String cut = WorkbookOut.name("TestComponentOfferingAssociation", List.of());
    assertThat(cut).isEqualTo("TestComponentOfferingAssociatio");
    assertThat(WorkbookOut.name("TestComponentOfferingAssociationAttempt", List.of(cut)))
        .isEqualTo("TestComponentOfferingAssociat~2");
  }
}
