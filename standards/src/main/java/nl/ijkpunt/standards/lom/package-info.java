/** Learning object metadata: one model of a record, whatever it was written in. */
@NullMarked
package nl.ijkpunt.standards.lom;

import org.jspecify.annotations.NullMarked;
