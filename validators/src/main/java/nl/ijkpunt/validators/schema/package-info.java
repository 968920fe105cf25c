/** Decides JSON Schema: a fast tier that accepts, and a full validator for what is left. */
@NullMarked
package nl.ijkpunt.validators.schema;

import org.jspecify.annotations.NullMarked;
