/** What NL-LOM says, as far as it is not data. */
@NullMarked
package nl.ijkpunt.standards.lom;

import org.jspecify.annotations.NullMarked;
