package nl.ijkpunt.cli.endpoint;

/**
 * An object that an answer names.
 *
 * @param idName the property that objects of its kind have their id in
 */
record Named(String idName, String id) {}
