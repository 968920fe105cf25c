/** Answers about standards and profiles themselves, as tables. */
@NullMarked
package nl.ijkpunt.cli.craft;

import org.jspecify.annotations.NullMarked;
