package nl.ijkpunt.validators;

/** Decides rules by shapes; all shapes of a run are held against its graphs together. */
public non-sealed interface GraphCheck extends Check {

  /** The shapes, in Turtle. */
  String shapes();
}
