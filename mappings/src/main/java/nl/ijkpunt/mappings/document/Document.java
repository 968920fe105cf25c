package nl.ijkpunt.mappings.document;

/** A record as a target has it. */
public sealed interface Document permits Markup, Json, JsonText, Statements {}
