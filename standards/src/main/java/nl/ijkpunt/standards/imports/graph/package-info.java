/** Vocabularies and SHACL of others, read to become a standard. */
@NullMarked
package nl.ijkpunt.standards.imports.graph;

import org.jspecify.annotations.NullMarked;
