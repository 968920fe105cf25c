/** Something to begin with for who builds on a standard: a server, a client, a mock. */
@NullMarked
package nl.ijkpunt.cli.scaffold;

import org.jspecify.annotations.NullMarked;
