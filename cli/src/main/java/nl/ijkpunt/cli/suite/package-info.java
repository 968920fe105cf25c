/** Conformance suites, as people and files see them. */
@NullMarked
package nl.ijkpunt.cli.suite;

import org.jspecify.annotations.NullMarked;
