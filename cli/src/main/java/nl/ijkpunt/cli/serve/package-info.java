/** Serves an export as an endpoint, with faults where they are asked for. */
@NullMarked
package nl.ijkpunt.cli.serve;

import org.jspecify.annotations.NullMarked;
