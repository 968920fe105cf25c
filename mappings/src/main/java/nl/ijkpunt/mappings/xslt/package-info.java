/** Mappers in XSLT 3.0. Saxon is loaded when there is one. */
@NullMarked
package nl.ijkpunt.mappings.xslt;

import org.jspecify.annotations.NullMarked;
