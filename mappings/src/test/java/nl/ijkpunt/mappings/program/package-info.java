@NullMarked
package nl.ijkpunt.mappings.program;

import org.jspecify.annotations.NullMarked;
