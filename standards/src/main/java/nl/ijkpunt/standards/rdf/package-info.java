/** Graphs: reading them offline, and the model that a standard has of them. */
@NullMarked
package nl.ijkpunt.standards.rdf;

import org.jspecify.annotations.NullMarked;
