/** Rules that others wrote for XML: Schematron and XML Schema, run without reach beyond them. */
@NullMarked
package nl.ijkpunt.validators.thirdparty;

import org.jspecify.annotations.NullMarked;
