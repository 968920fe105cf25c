package nl.ijkpunt.cli.convert;

import java.util.List;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.standards.record.ReadProblem;

/**
 * What a conversion has done.
 *
 * @param records how many records were converted
 * @param deleted how many were said to be gone, and passed by
 * @param unread how many things could not be read or are not known
 * @param strangers the first of those that are not known
 * @param problems the first of those that could not be read
 */
record Converted(
    long records,
    long deleted,
    long unread,
    List<Converter.Stranger> strangers,
    List<ReadProblem> problems,
    LossAccount account) {}
