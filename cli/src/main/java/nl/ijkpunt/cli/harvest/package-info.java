/** Harvests an OAI-PMH repository: the one place that goes to the network. */
@NullMarked
package nl.ijkpunt.cli.harvest;

import org.jspecify.annotations.NullMarked;
