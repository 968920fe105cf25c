/** What is different between standards and profiles, and what that does to who uses them. */
@NullMarked
package nl.ijkpunt.validators.compare;

import org.jspecify.annotations.NullMarked;
