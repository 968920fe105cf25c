/** Mappers that are a folder: a description, a program or a table, and examples. */
@NullMarked
package nl.ijkpunt.mappings.folder;

import org.jspecify.annotations.NullMarked;
