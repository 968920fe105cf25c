package nl.ijkpunt.standards.openapi;

import java.util.List;
import java.util.function.Consumer;
import nl.ijkpunt.standards.imports.Defect;

/**
 * What the parts of an import share.
 *
 * @param claims what the specification says about its schemas, gathered while they are converted
 * @param defects takes what is the matter with it
 */
record Specification(
    Documents documents,
    References references,
    SchemaNames names,
    List<Claim> claims,
    Consumer<Defect> defects) {}
