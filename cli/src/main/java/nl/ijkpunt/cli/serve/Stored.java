package nl.ijkpunt.cli.serve;

import nl.ijkpunt.standards.record.JsonValue;

/**
 * A record that is served.
 *
 * @param type its record type
 * @param id its id, as it is written in the data
 * @param whole the record as the data has it
 * @param bare the same without its states at other times
 */
@SuppressWarnings("ArrayRecordComponent") // carried from the data to the wire, never compared
record Stored(String type, String id, byte[] whole, byte[] bare) {

  JsonValue value() {
    return JsonValue.parse(bare);
  }
}
