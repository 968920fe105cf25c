package nl.ijkpunt.standards.oai;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.ijkpunt.standards.record.ByteHash;

/**
 * Which identifiers were seen, for millions of them: at most 32 bytes each, by a hash of 64 bits
 * that two of them hardly ever share.
 */
public final class SeenIdentifiers {
  private static final int FIRST_SIZE = 1 << 6;

  private long[] hashes = new long[FIRST_SIZE];
  private int size;

  /** Takes in an identifier; whether it was not seen before. */
  public boolean add(String identifier) {
    long hash = hash(identifier);
    int slot = slot(hashes, hash);
    if (hashes[slot] == hash) {
      return false;
    }
    hashes[slot] = hash;
    if (++size > hashes.length / 2) {
      grow();
    }
    return true;
  }

  /** Whether an identifier was seen. */
  public boolean has(String identifier) {
    long hash = hash(identifier);
    return hashes[slot(hashes, hash)] == hash;
  }

  /** Never 0, which stands for none. */
  private static long hash(String identifier) {
    byte[] bytes = identifier.getBytes(UTF_8);
    long hash = ByteHash.of(bytes, 0, bytes.length);
    return hash == 0 ? 1 : hash;
  }

  /** Where the hash is, or would be. */
  private static int slot(long[] hashes, long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] wider = new long[2 * hashes.length];
    for (long hash : hashes) {
      if (hash != 0) {
        wider[slot(wider, hash)] = hash;
      }
    }
    hashes = wider;
  }
}
