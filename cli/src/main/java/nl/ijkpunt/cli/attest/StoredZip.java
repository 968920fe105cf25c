package nl.ijkpunt.cli.attest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import nl.ijkpunt.standards.finding.Text;

/**
 * A zip that can be written in one way only: files in order of name, not compressed, without times,
 * comments or extra fields. So the same files give the same bytes on every machine, and every byte
 * that differs from what would be written says that somebody changed something.
 *
 * @param files what is in it, by name
 * @param wrong where the bytes first differ from the one way to write these files; empty where they
 *     do not
 * @param packedAgain whether it differs because another program made a zip of the files, so that
 *     they cannot be read
 */
public record StoredZip(
    SortedMap<String, byte[]> files, Optional<Text> wrong, boolean packedAgain) {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LOCAL_SIZE = 30;
  private static final int CENTRAL_SIZE = 46;
  private static final int END_SIZE = 22;
  private static final int FLAGS_AT = 6;
  private static final int METHOD_AT = 8;
  private static final int SIZE_AT = 18;
  private static final int NAME_SIZE_AT = 26;
  private static final int LONGEST_NAME = 200;

  /** The flag of a file whose size was not known before it was written. */
  private static final int SIZE_BEHIND = 8;

  /** The first day that a zip can name. */
  private static final int NO_DAY = 0x21;

  private static final short VERSION = 10;

  /** The bytes of a zip of these files. */
  public static byte[] write(SortedMap<String, byte[]> files) {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    ByteArrayOutputStream directory = new ByteArrayOutputStream();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      byte[] name = file.getKey().getBytes(US_ASCII);
      byte[] about = about(name, file.getValue());
      ByteBuffer central = room(CENTRAL_SIZE).putInt(CENTRAL).putShort(VERSION).put(about);
      central.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
      directory.writeBytes(bytes(central.putInt(zip.size())));
      directory.writeBytes(name);
      zip.writeBytes(bytes(room(LOCAL_SIZE).putInt(LOCAL).put(about)));
      zip.writeBytes(name);
      zip.writeBytes(file.getValue());
    }
    int start = zip.size();
    zip.writeBytes(directory.toByteArray());
    short count = (short) files.size();
    ByteBuffer end = room(END_SIZE).putInt(END).putInt(0).putShort(count).putShort(count);
    zip.writeBytes(bytes(end.putInt(directory.size()).putInt(start).putShort((short) 0)));
    return zip.toByteArray();
  }

  /** What stands before a file and again in the directory. */
  private static byte[] about(byte[] name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    ByteBuffer about =
        room(LOCAL_SIZE - Integer.BYTES).putShort(VERSION).putInt(0).putShort((short) 0);
    about.putShort((short) NO_DAY).putInt((int) crc.getValue());
    about.putInt(content.length).putInt(content.length);
    return bytes(about.putShort((short) name.length).putShort((short) 0));
  }

  private static ByteBuffer room(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] bytes(ByteBuffer filled) {
    byte[] bytes = new byte[filled.position()];
    filled.flip().get(bytes);
    return bytes;
  }

  /** Reads what {@link #write} has written, and says where that is not what stands there. */
  static StoredZip read(byte[] zip) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    SortedMap<String, byte[]> files = new TreeMap<>();
    String last = "";
    int at = 0;
    while (at + LOCAL_SIZE <= zip.length && bytes.getInt(at) == LOCAL) {
      int size = bytes.getInt(at + SIZE_AT);
      int nameSize = Short.toUnsignedInt(bytes.getShort(at + NAME_SIZE_AT));
      int content = at + LOCAL_SIZE + nameSize;
      if (nameSize > LONGEST_NAME || size < 0 || (long) content + size > zip.length) {
        return new StoredZip(
            files, wrong(new Text("the header at byte %d", "de kop op byte %d"), at), false);
      }
      last = new String(zip, at + LOCAL_SIZE, nameSize, US_ASCII);
      boolean sizeBehind = (bytes.getShort(at + FLAGS_AT) & SIZE_BEHIND) != 0;
      if (sizeBehind || bytes.getShort(at + METHOD_AT) != 0) {
        return new StoredZip(files, header(last), true);
      }
      if (files.put(last, Arrays.copyOfRange(zip, content, content + size)) != null) {
        return new StoredZip(
            files, wrong(new Text("a second file '%s'", "een tweede bestand '%s'"), last), false);
      }
      at = content + size;
    }
    return new StoredZip(files, firstDifference(zip, files), false);
  }

  private static Optional<Text> firstDifference(byte[] zip, SortedMap<String, byte[]> files) {
    byte[] expected = write(files);
    int at = Arrays.mismatch(zip, expected);
    return at < 0 ? Optional.empty() : part(at, expected.length, files);
  }

  /** In which part of a zip of these files a byte stands. */
  private static Optional<Text> part(int byteAt, int length, SortedMap<String, byte[]> files) {
    int at = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      at += LOCAL_SIZE + file.getKey().length() + file.getValue().length;
      if (byteAt < at) {
        return header(file.getKey());
      }
    }
    return byteAt < length
        ? wrong(new Text("the directory at the end", "de inhoudsopgave aan het eind"))
        : wrong(new Text("what stands behind the end", "wat achter het eind staat"));
  }

  private static Optional<Text> header(String file) {
    return wrong(new Text("the header of '%s'", "de kop van '%s'"), file);
  }

  private static Optional<Text> wrong(Text where, Object... about) {
    return Optional.of(new Text(where.en().formatted(about), where.nl().formatted(about)));
  }
}
