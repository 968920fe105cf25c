/** Records that say what they were and will be, as they are on one day. */
@NullMarked
package nl.ijkpunt.mappings.timeline;

import org.jspecify.annotations.NullMarked;
