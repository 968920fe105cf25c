/** Tests of lifting. */
@org.jspecify.annotations.NullMarked
package nl.ijkpunt.mappings.lift;
