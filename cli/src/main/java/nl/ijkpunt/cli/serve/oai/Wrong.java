package nl.ijkpunt.cli.serve.oai;

/**
 * What is wrong with a request, in the words of the protocol.
 *
 * @param code one of its codes
 */
record Wrong(String code, String message) {

  /** Whether the request was no request at all, so that it is not repeated in the answer. */
  boolean isNoRequest() {
    return code.equals("badVerb") || code.equals("badArgument");
  }
}
