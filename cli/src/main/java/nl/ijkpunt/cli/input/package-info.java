/** From the names on the command line to the sources they stand for, one after the other. */
@NullMarked
package nl.ijkpunt.cli.input;

import org.jspecify.annotations.NullMarked;
