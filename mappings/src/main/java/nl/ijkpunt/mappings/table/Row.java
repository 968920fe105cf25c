package nl.ijkpunt.mappings.table;

import nl.ijkpunt.mappings.FieldRow.How;
import nl.ijkpunt.standards.finding.Text;

/**
 * What becomes of one member.
 *
 * @param from the member of the source
 * @param how what is done with it
 * @param to the member of the target; empty for what is lost
 * @param by a crosswalk or a function, with what that is told after a colon; empty for none
 * @param as the shape of what it holds; empty where that is copied
 * @param beside another member that goes with it; empty for none
 * @param reason why the target does not say the same; empty where it does
 */
public record Row(
    String from, How how, String to, String by, String as, String beside, Text reason) {}
