package nl.ijkpunt.mappings.program;

import java.util.Optional;
import nl.ijkpunt.mappings.FieldMap;
import nl.ijkpunt.mappings.FieldRow;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.Value;
import nl.ijkpunt.mappings.document.Document;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.DataRecord;

/**
 * Keeps account of what a program does with values, as far as that can be known. What its author
 * calls lost is lost; what is said to be taken over and is nowhere in the document is lost as well.
 * Of the rest it is not known, so nothing is ever called mapped.
 */
record Following(FieldMap fields) {
  private static final Text NOT_NAMED =
      new Text(
          "the mapper does not say what becomes of this field",
          "de mapper zegt niet wat er van dit veld wordt");
  private static final Text SAID =
      new Text(
          "the mapper says so; what a program does is not followed",
          "de mapper zegt het; wat een programma doet wordt niet gevolgd");
  private static final Text NOT_FOUND =
      new Text(
          "the mapper says that it is taken over, and it is nowhere in what was made",
          "de mapper zegt dat het wordt overgenomen, en het staat nergens in wat is gemaakt");

  void tell(DataRecord record, Document made, LossAccount account) {
    String texts = Texts.of(made);
    Values.each(record, value -> one(value, texts, account));
    for (FieldRow row : fields.defaults()) {
      account.defaulted(row.to(), row.reason());
    }
  }

  private void one(Value value, String texts, LossAccount account) {
    Optional<FieldRow> found = fields.find(value);
    if (found.isEmpty()) {
      account.unfollowed(value, "", NOT_NAMED);
      return;
    }
    FieldRow row = found.get();
    boolean taken = row.how() == FieldRow.How.COPIES || row.how() == FieldRow.How.RENAMES;
    if (row.how() == FieldRow.How.LOSES) {
      account.lost(value, row.reason());
    } else if (taken && !texts.contains(Texts.plain(value.text()))) {
      account.lost(value, NOT_FOUND);
    } else {
      account.unfollowed(value, row.to(), row.reason().isEmpty() ? SAID : row.reason());
    }
  }
}
