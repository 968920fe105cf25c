/** Tables: what the columns of a table say in the words of a standard, and records as rows. */
@NullMarked
package nl.ijkpunt.mappings.columns;

import org.jspecify.annotations.NullMarked;
