/** Where programs of strangers run. Loaded only when there is one. */
@NullMarked
package nl.ijkpunt.standards.sandbox;

import org.jspecify.annotations.NullMarked;
