/** Mappings from and to descriptions of learning material. */
@NullMarked
package nl.ijkpunt.mappings.lom;

import org.jspecify.annotations.NullMarked;
