/** Rules of NL-LOM: a page each, and a class where a line on the page cannot say it. */
@NullMarked
package nl.ijkpunt.validators.nllom;

import org.jspecify.annotations.NullMarked;
