/** What repositories answer over OAI-PMH. */
@NullMarked
package nl.ijkpunt.standards.oai;

import org.jspecify.annotations.NullMarked;
