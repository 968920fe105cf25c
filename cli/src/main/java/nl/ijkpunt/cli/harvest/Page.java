package nl.ijkpunt.cli.harvest;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What must be known of one answer to go on.
 *
 * @param root the local name of its outermost element
 * @param answers whether it holds the answer that was asked for
 * @param responseDate what time the repository says it is
 * @param items how many things are listed
 * @param deleted how many of them are no longer there
 * @param token asks for the rest of the list
 * @param listSize how many things the repository says the whole list has
 */
record Page(
    String root,
    boolean answers,
    Optional<OaiError> error,
    String responseDate,
    long items,
    long deleted,
    Optional<String> token,
    OptionalLong listSize) {

  /** What a repository says went wrong, with a code of OAI-PMH. */
  record OaiError(String code, String message) {}
}
