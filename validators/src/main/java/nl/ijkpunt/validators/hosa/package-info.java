/** Rules about the things of HOSA, those that no shape can say. */
@NullMarked
package nl.ijkpunt.validators.hosa;

import org.jspecify.annotations.NullMarked;
