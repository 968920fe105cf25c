/** Digests, by which files and findings are told apart. */
@NullMarked
package nl.ijkpunt.standards.hash;

import org.jspecify.annotations.NullMarked;
