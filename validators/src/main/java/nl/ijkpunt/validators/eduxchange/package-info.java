/** Rules of eduXchange, where students find and enrol in minors and courses elsewhere. */
@NullMarked
package nl.ijkpunt.validators.eduxchange;

import org.jspecify.annotations.NullMarked;
