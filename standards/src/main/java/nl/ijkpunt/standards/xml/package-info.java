/** Reading XML: one subtree after the other, hardened, in bounded memory. */
@NullMarked
package nl.ijkpunt.standards.xml;

import org.jspecify.annotations.NullMarked;
