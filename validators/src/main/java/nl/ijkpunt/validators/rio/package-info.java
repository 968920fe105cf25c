/** Rules of RIO, the register of institutions and education, for who delivers OOAPI to it. */
@NullMarked
package nl.ijkpunt.validators.rio;

import org.jspecify.annotations.NullMarked;
