/** Generated exports, the peers as programs of their own, and the run that measures them all. */
@NullMarked
package nl.ijkpunt.benchmarks;

import org.jspecify.annotations.NullMarked;
