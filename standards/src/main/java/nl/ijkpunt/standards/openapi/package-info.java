/** Specification files of others, in OpenAPI or JSON Schema, made into a standard's folder. */
@NullMarked
package nl.ijkpunt.standards.openapi;

import org.jspecify.annotations.NullMarked;
