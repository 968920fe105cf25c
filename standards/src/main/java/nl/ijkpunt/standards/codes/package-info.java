/** Code lists as data: what each code means, since when, and of which code it is a part. */
@NullMarked
package nl.ijkpunt.standards.codes;

import org.jspecify.annotations.NullMarked;
