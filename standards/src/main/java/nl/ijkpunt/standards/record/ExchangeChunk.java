package nl.ijkpunt.standards.record;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An exchange, and the records in its answer.
 *
 * @param body what is read as records
 * @param whole whether its record is known from here, and not from the lists that it stands in
 * @param exact the types of records that are asked for, each with the schema of the operation
 * @param repeated of which records the very same bytes were read before, as hashes, sorted
 */
@SuppressWarnings("ArrayRecordComponent") // asked for every record; chunks are never compared
public record ExchangeChunk(
    Exchange exchange,
    Chunk body,
    boolean whole,
    Map<RecordType, RecordType> exact,
    long[] repeated)
    implements Chunk {
  private static final byte[] NOTHING = new byte[Bytes.PADDING];

  /** An exchange whose answer holds records, that are of a type where they do not tell. */
  public static ExchangeChunk of(
      Exchange exchange, @Nullable RecordType hint, boolean whole, long[] repeated) {
    byte[] bytes = exchange.body();
    long[] sorted = repeated.clone();
    Arrays.sort(sorted);
    Place place = place(exchange);
    JsonChunk body =
        Encoding.problem(bytes, 0, bytes.length, place)
            .map(problem -> JsonChunk.of(problem, place))
            .orElseGet(() -> document(bytes, place, hint));
    return new ExchangeChunk(exchange, body, whole, Map.of(), sorted);
  }

  private static JsonChunk document(byte[] bytes, Place place, @Nullable RecordType hint) {
    int from = Encoding.markLength(bytes, 0, bytes.length);
    return new JsonChunk(
        Bytes.padded(bytes),
        from,
        bytes.length,
        place,
        JsonChunk.Shape.DOCUMENT,
        "",
        0,
        hint,
        null,
        null);
  }

  /** An exchange of whose answer no records are read. */
  public static ExchangeChunk bare(Exchange exchange) {
    return new ExchangeChunk(
        exchange,
        new JsonChunk(
            NOTHING, 0, 0, place(exchange), JsonChunk.Shape.ITEMS, "", 0, null, null, null),
        false,
        Map.of(),
        new long[0]);
  }

  /** An exchange whose answer holds these records in XML. */
  public static ExchangeChunk of(Exchange exchange, XmlChunk records) {
    return new ExchangeChunk(exchange, records, false, Map.of(), new long[0]);
  }

  private static Place place(Exchange exchange) {
    return Place.startOf(exchange.name(), exchange.number());
  }

  @Override
  public Place place() {
    return body.place();
  }

  @Override
  public @Nullable ReadProblem problem() {
    return null;
  }

  /** The same, where the operation has schemas of its own for some types of records. */
  public ExchangeChunk with(Map<RecordType, RecordType> schemas) {
    return new ExchangeChunk(exchange, body, whole, schemas, repeated);
  }

  /** The record as the operation's own schema has it, where it is what was asked for. */
  public JsonRecord exactly(JsonRecord record) {
    RecordType asked = exact.get(record.recordType());
    return asked == null ? record : record.as(asked);
  }

  /** Whether the very same record was read before. */
  public boolean isRepeated(JsonRecord record) {
    Tape tape = record.tape();
    int root = record.root();
    return repeated.length > 0
        && Arrays.binarySearch(
                repeated, ByteHash.of(tape.bytes(), tape.start(root), tape.end(root)))
            >= 0;
  }
}
