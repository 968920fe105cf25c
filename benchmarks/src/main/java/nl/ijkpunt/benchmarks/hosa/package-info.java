/** What Jena's own engine takes for the shapes of HOSA, record by record. */
@NullMarked
package nl.ijkpunt.benchmarks.hosa;

import org.jspecify.annotations.NullMarked;
