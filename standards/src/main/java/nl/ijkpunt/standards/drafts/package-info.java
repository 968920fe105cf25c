/** Specifications of others, whatever they are written in. */
@NullMarked
package nl.ijkpunt.standards.drafts;

import org.jspecify.annotations.NullMarked;
