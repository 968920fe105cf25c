/** Follows references from record to record over a whole run, in little memory. */
@NullMarked
package nl.ijkpunt.validators.links;

import org.jspecify.annotations.NullMarked;
