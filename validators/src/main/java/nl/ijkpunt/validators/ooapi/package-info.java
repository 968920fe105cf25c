/** Rules of OOAPI that its schema cannot say: one class and one page each. */
@NullMarked
package nl.ijkpunt.validators.ooapi;

import org.jspecify.annotations.NullMarked;
