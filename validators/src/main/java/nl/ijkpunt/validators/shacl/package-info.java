/** The one adapter for SHACL: which shapes look at one record, and what they say of data. */
@NullMarked
package nl.ijkpunt.validators.shacl;

import org.jspecify.annotations.NullMarked;
