/** Tests of tables with columns. */
@NullMarked
package nl.ijkpunt.mappings.columns;

import org.jspecify.annotations.NullMarked;
