package nl.ijkpunt.cli.attest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * A zip that can be written in one way only: files in order of name, not compressed, without times,
 * comments or extra fields. So the same files give the same bytes on every machine, and every byte
 * that differs from what would be written says that somebody changed something.
 *
 * @param files what is in it, by name
 * @param wrong where the bytes first differ from the one way to write these files; empty where they
 *     do not
 */
public record StoredZip(SortedMap<String, byte[]> files, String wrong) {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LOCAL_SIZE = 30;
  private static final int CENTRAL_SIZE = 46;
  private static final int END_SIZE = 22;
  private static final int SIZE_AT = 18;
  private static final int NAME_SIZE_AT = 26;
  private static final int LONGEST_NAME = 200;

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
        return new StoredZip(files, "the header at byte %d, after '%s'".formatted(at, last));
      }
      last = new String(zip, at + LOCAL_SIZE, nameSize, US_ASCII);
      if (files.put(last, Arrays.copyOfRange(zip, content, content + size)) != null) {
        return new StoredZip(files, "a second file called '%s' at byte %d".formatted(last, at));
      }
      at = content + size;
    }
    return new StoredZip(files, firstDifference(zip, files));
  }

  private static String firstDifference(byte[] zip, SortedMap<String, byte[]> files) {
    byte[] expected = write(files);
    int at = Arrays.mismatch(zip, expected);
    return at < 0 ? "" : "%s (byte %d)".formatted(part(at, expected.length, files), at);
  }

  /** In which part of a zip of these files a byte stands. */
  private static String part(int byteAt, int length, SortedMap<String, byte[]> files) {
    int at = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      at += LOCAL_SIZE + file.getKey().length() + file.getValue().length;
      if (byteAt < at) {
        return "the header of '%s'".formatted(file.getKey());
      }
    }
    return byteAt < length ? "the directory at the end" : "what stands behind the end";
  }
}
