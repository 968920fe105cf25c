/**
 * Turns JSON into JSON by a table of rows, which is data: read from YAML, compiled for each thread
 * to nodes that walk the tape of a record and write bytes.
 */
@NullMarked
package nl.ijkpunt.mappings.table;

import org.jspecify.annotations.NullMarked;
