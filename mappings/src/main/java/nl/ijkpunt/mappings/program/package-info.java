/** What mappers that are programs share: limits, and an account of what they do not tell. */
@NullMarked
package nl.ijkpunt.mappings.program;

import org.jspecify.annotations.NullMarked;
