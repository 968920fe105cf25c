/**
 * Says in statements what a record says: a table tells which class it becomes and which property
 * each member.
 */
@NullMarked
package nl.ijkpunt.mappings.lift;

import org.jspecify.annotations.NullMarked;
