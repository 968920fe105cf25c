/** What moving to another standard version does to data, as a plan to follow. */
@NullMarked
package nl.ijkpunt.cli.impact;

import org.jspecify.annotations.NullMarked;
