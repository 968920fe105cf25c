/** The rule catalogue: made at build time of the pages that stand beside the checks. */
@NullMarked
package nl.ijkpunt.validators.catalogue;

import org.jspecify.annotations.NullMarked;
