/** Records as they come out of a source: bytes, and a tape that says where each value stands. */
@NullMarked
package nl.ijkpunt.standards.record;

import org.jspecify.annotations.NullMarked;
