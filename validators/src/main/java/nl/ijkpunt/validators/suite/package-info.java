/** Runs suites: whether every case comes out as its suite says. */
@NullMarked
package nl.ijkpunt.validators.suite;

import org.jspecify.annotations.NullMarked;
