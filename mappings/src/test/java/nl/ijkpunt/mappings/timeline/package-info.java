/** Tests of records as they are on one day. */
@NullMarked
package nl.ijkpunt.mappings.timeline;

import org.jspecify.annotations.NullMarked;
