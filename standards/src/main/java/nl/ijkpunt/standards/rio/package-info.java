/** Messages of RIO. */
@NullMarked
package nl.ijkpunt.standards.rio;

import org.jspecify.annotations.NullMarked;
