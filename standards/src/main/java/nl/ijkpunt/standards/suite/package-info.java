/** Conformance suites as data: cases, and how each must come out. */
@NullMarked
package nl.ijkpunt.standards.suite;

import org.jspecify.annotations.NullMarked;
