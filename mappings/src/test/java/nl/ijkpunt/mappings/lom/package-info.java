@NullMarked
package nl.ijkpunt.mappings.lom;

import org.jspecify.annotations.NullMarked;
