/** Rules about what repositories are asked over OAI-PMH, and what they answer. */
@NullMarked
package nl.ijkpunt.validators.nllom.oai;

import org.jspecify.annotations.NullMarked;
