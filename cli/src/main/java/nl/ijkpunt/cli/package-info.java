/** The process: arguments, streams, exit codes. */
@NullMarked
package nl.ijkpunt.cli;

import org.jspecify.annotations.NullMarked;
