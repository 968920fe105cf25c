/** Asks an endpoint what it holds and how it answers, and keeps what was said. */
@NullMarked
package nl.ijkpunt.cli.endpoint;

import org.jspecify.annotations.NullMarked;
