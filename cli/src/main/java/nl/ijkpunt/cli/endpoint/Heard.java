package nl.ijkpunt.cli.endpoint;

import java.util.List;
import nl.ijkpunt.standards.record.Exchange;

/**
 * An exchange with what was learnt from it, on the thread that fetched it.
 *
 * @param named every object that the answer names
 * @param records of each record in the answer a number that the same bytes share
 */
@SuppressWarnings("ArrayRecordComponent") // handed from thread to thread, never compared
record Heard(Exchange exchange, List<Named> named, long[] records) {}
