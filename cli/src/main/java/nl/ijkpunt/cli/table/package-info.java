/** Tables as files: CSV and workbooks, read into records and written from them. */
@NullMarked
package nl.ijkpunt.cli.table;

import org.jspecify.annotations.NullMarked;
