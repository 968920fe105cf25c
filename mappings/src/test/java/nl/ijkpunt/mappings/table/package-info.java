/** Tests of tables of JSON to JSON. */
@NullMarked
package nl.ijkpunt.mappings.table;

import org.jspecify.annotations.NullMarked;
