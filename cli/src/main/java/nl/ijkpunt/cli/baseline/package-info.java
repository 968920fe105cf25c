/** What is known already: baselines, and comparisons of runs. */
@NullMarked
package nl.ijkpunt.cli.baseline;

import org.jspecify.annotations.NullMarked;
