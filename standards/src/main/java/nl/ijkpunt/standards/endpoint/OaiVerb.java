package nl.ijkpunt.standards.endpoint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The requests of OAI-PMH 2.0. */
@SuppressWarnings("ImmutableEnumChecker") // its lists cannot be changed
public enum OaiVerb {
  IDENTIFY("Identify", "", List.of(), List.of()),
  LIST_FORMATS("ListMetadataFormats", "metadataFormat", List.of(), List.of("identifier")),
  LIST_SETS("ListSets", "set", List.of(), List.of()),
  LIST_IDENTIFIERS(
      "ListIdentifiers", "header", List.of(OaiVerb.PREFIX), List.of("from", "until", "set")),
  LIST_RECORDS("ListRecords", "record", List.of(OaiVerb.PREFIX), List.of("from", "until", "set")),
  GET_RECORD("GetRecord", "record", List.of("identifier", OaiVerb.PREFIX), List.of());

  /** The argument that says what is asked. */
  public static final String ARGUMENT = "verb";

  /** The argument that says in which form metadata is asked for. */
  public static final String PREFIX = "metadataPrefix";

  /** The argument that asks for the rest of a list, and stands alone. */
  public static final String TOKEN = "resumptionToken";

  private final String wire;
  private final String item;
  private final List<String> required;
  private final List<String> optional;

  OaiVerb(String wire, String item, List<String> required, List<String> optional) {
    this.wire = wire;
    this.item = item;
    this.required = required;
    this.optional = optional;
  }

  /** Its name in a request, and of the element that holds the answer. */
  public String wire() {
    return wire;
  }

  /** The element of which the answer holds some; empty where the answer is one thing. */
  public String item() {
    return item;
  }

  /** The arguments that must be given, beside the verb. */
  public List<String> required() {
    return required;
  }

  /** The arguments that it may have, beside the verb. */
  public List<String> arguments() {
    Stream<String> token = isPaged() ? Stream.of(TOKEN) : Stream.empty();
    return Stream.of(required.stream(), optional.stream(), token).flatMap(all -> all).toList();
  }

  /** Whether metadata is asked for, so that it must be said in which form. */
  public boolean needsPrefix() {
    return required.contains(PREFIX);
  }

  /** Whether a part of the repository can be asked for. */
  public boolean isSelective() {
    return optional.contains("set");
  }

  /** Whether the answer may come in parts. */
  public boolean isPaged() {
    return this == LIST_SETS || isSelective();
  }

  /**
   * The verb with this name in a request.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static OaiVerb of(String wire) {
    return named(wire).orElseThrow(() -> new IllegalArgumentException(wire));
  }

  /** The verb with this name in a request, where it is any. */
  public static Optional<OaiVerb> named(String wire) {
    return Arrays.stream(values()).filter(verb -> verb.wire.equals(wire)).findFirst();
  }
}
