package nl.ijkpunt.cli.endpoint;

/**
 * An object that an answer names.
 *
 * @param type the record type that it seems to be of
 */
record Named(String type, String id) {}
