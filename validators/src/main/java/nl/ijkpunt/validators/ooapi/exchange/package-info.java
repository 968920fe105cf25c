/** Rules of OOAPI about what an endpoint is asked and answers. */
@NullMarked
package nl.ijkpunt.validators.ooapi.exchange;

import org.jspecify.annotations.NullMarked;
