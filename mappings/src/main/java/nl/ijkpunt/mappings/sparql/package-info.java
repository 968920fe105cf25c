/** Mappers that are a CONSTRUCT of SPARQL. Jena is loaded when there is one. */
@NullMarked
package nl.ijkpunt.mappings.sparql;

import org.jspecify.annotations.NullMarked;
