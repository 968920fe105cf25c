/** What a mapping writes: trees of XML and JSON, and how they become text. */
@NullMarked
package nl.ijkpunt.mappings.document;

import org.jspecify.annotations.NullMarked;
