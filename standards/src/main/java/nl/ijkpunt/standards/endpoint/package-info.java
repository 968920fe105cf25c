/** What a standard says of endpoints: their operations, and what is asked and answered. */
@NullMarked
package nl.ijkpunt.standards.endpoint;

import org.jspecify.annotations.NullMarked;
