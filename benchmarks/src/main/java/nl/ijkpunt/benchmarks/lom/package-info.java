/** What others would do with a harvest of learning material: a schema, and rules in Schematron. */
@NullMarked
package nl.ijkpunt.benchmarks.lom;

import org.jspecify.annotations.NullMarked;
