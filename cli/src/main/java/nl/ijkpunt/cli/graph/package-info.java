/** Sources of a run over graphs: those that are graphs, and those that are lifted. */
@NullMarked
package nl.ijkpunt.cli.graph;

import org.jspecify.annotations.NullMarked;
