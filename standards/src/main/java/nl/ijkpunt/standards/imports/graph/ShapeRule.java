package nl.ijkpunt.standards.imports.graph;

import nl.ijkpunt.standards.imports.OwnRule;
import org.apache.jena.graph.Node;

/** A rule, and the shape that decides it. */
record ShapeRule(OwnRule rule, Node shape) {}
