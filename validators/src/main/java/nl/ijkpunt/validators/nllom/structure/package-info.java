/** Whether records about learning material have the structure of their XML binding. */
@NullMarked
package nl.ijkpunt.validators.nllom.structure;

import org.jspecify.annotations.NullMarked;
