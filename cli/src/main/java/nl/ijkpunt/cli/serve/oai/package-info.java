/**
 * Serves records about learning material as a repository of OAI-PMH 2.0, with or without faults.
 */
@NullMarked
package nl.ijkpunt.cli.serve.oai;

import org.jspecify.annotations.NullMarked;
