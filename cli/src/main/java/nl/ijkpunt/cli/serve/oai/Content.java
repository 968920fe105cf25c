package nl.ijkpunt.cli.serve.oai;

import nl.ijkpunt.standards.endpoint.OaiVerb;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says.
 *
 * @param verb what is answered; nothing where something is wrong
 * @param part the records of the answer, where it holds any
 */
record Content(@Nullable Wrong wrong, @Nullable OaiVerb verb, @Nullable ListPart part) {

  static Content of(Wrong wrong) {
    return new Content(wrong, null, null);
  }

  static Content of(OaiVerb verb) {
    return new Content(null, verb, null);
  }

  static Content of(OaiVerb verb, ListPart part) {
    return new Content(null, verb, part);
  }
}
