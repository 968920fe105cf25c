/** What specifications of others have in common on their way to becoming standards. */
@NullMarked
package nl.ijkpunt.standards.imports;

import org.jspecify.annotations.NullMarked;
