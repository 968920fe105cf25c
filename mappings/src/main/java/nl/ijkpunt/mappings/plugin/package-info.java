/** Mappers from outside: jars of others. */
@NullMarked
package nl.ijkpunt.mappings.plugin;

import org.jspecify.annotations.NullMarked;
