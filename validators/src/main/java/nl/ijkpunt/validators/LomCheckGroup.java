package nl.ijkpunt.validators;

/** A group of checks about learning material; they are only made where a run is about that. */
public interface LomCheckGroup extends CheckGroup {}
