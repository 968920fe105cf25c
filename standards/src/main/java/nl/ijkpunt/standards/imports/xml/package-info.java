/** XML Schema and Schematron of others, read to become a standard. */
@NullMarked
package nl.ijkpunt.standards.imports.xml;

import org.jspecify.annotations.NullMarked;
