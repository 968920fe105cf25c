/**
 * Seeded OOAPI 5.0 exports of any size: realistic, valid but for the share that is asked to be bad.
 */
@NullMarked
package nl.ijkpunt.benchmarks.export;

import org.jspecify.annotations.NullMarked;
