package nl.ijkpunt.validators.schema;

import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is said as a schema: the records it is about must satisfy it.
 *
 * @param at the property that a finding is about, as a JSON Pointer; nothing where the schema's own
 *     mistake tells
 */
public record Statement(JsonValue schema, @Nullable String at) {}
