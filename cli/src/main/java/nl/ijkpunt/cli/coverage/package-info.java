/** Which source fills what of a model, and what no source fills. */
@NullMarked
package nl.ijkpunt.cli.coverage;

import org.jspecify.annotations.NullMarked;
