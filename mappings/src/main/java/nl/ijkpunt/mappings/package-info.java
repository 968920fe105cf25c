/** Turns a record of one standard into a record of another, accounting for every field. */
@NullMarked
package nl.ijkpunt.mappings;

import org.jspecify.annotations.NullMarked;
