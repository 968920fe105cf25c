/** A conversion: sources in, documents and a loss account out. */
@NullMarked
package nl.ijkpunt.cli.convert;

import org.jspecify.annotations.NullMarked;
