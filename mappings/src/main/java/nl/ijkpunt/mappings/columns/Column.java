package nl.ijkpunt.mappings.columns;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one column, or what every record gets besides.
 *
 * @param header the words above it; empty for a constant
 * @param to where it goes; null for what is left out
 * @param constant what every record gets; null for what comes from a column
 * @param fallback what an empty cell stands for; null where that says nothing
 * @param optional whether a table may lack the column
 * @param lost why it is left out; empty where it is not
 */
public record Column(
    String header,
    @Nullable TargetPath to,
    ColumnType type,
    Reading reading,
    @Nullable String constant,
    @Nullable String fallback,
    boolean optional,
    Text lost) {

  /** The same for what is said in the words of the standard already. */
  Column withoutCodes() {
    Reading plain = reading.withoutCodes();
    return new Column(header, to, type, plain, constant, fallback, optional, lost);
  }

  /**
   * How cells are to be read.
   *
   * @param language of a language-typed text
   * @param codeType of an identifier
   * @param separator between the items of a list
   * @param of what the items of a list are
   * @param decimal what stands before the fraction of a number
   * @param formats how dates may be written, as patterns
   * @param zone where moments are that do not say so; empty where they must
   * @param trues words for true
   * @param falses words for false
   * @param codes what codes of the table are in the standard; empty where they are the same
   */
  public record Reading(
      String language,
      String codeType,
      String separator,
      ColumnType of,
      char decimal,
      List<String> formats,
      String zone,
      Set<String> trues,
      Set<String> falses,
      Map<String, String> codes) {

    public Reading {
      formats = List.copyOf(formats);
      trues = Set.copyOf(trues);
      falses = Set.copyOf(falses);
      codes = Map.copyOf(codes);
    }

    Reading withoutCodes() {
      return new Reading(
          language, codeType, separator, of, decimal, formats, zone, trues, falses, Map.of());
    }
  }
}
