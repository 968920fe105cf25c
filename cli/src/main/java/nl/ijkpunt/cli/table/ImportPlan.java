package nl.ijkpunt.cli.table;

import nl.ijkpunt.mappings.columns.Columns;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.validators.RunPlan;

/**
 * What rows are to become.
 *
 * @param type of the records
 * @param checks what the records are checked against
 */
public record ImportPlan(Columns columns, Standard standard, RecordType type, RunPlan checks) {

  /** The member that identifies records; empty where none does. */
  String id() {
    return type.id() == null ? "" : type.id().name();
  }
}
