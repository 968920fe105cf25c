package nl.ijkpunt.cli.attest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keys in files, written as PEM: what openssl and others read and write too. */
public final class KeyFiles {
  private static final String PRIVATE = "PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

  /** Keys are a few hundred bytes; what is larger is something else. */
  private static final long LARGEST = 1 << 16;

  private KeyFiles() {}

  /** Where the public key stands that goes with a private one: {@code NAME.pub.pem}. */
  public static Path publicBeside(Path privateKey) {
    String name = String.valueOf(privateKey.getFileName());
    return privateKey.resolveSibling(name.replaceFirst("\\.pem$", "") + ".pub.pem");
  }

  /**
   * Makes a pair of keys and writes them, the private one for its owner's eyes only.
   *
   * @return the public key
   * @throws FileAlreadyExistsException when one of the files is there
   */
  public static VerifyingKey generate(Scheme scheme, Path privateKey) throws IOException {
    Path publicKey = publicBeside(privateKey);
    for (Path file : new Path[] {privateKey, publicKey}) {
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
    }
    KeyPair pair = scheme.generate();
    create(privateKey, pem(PRIVATE, pair.getPrivate().getEncoded()), "rw-------");
    create(publicKey, pem(PUBLIC, pair.getPublic().getEncoded()), "rw-r--r--");
    return new VerifyingKey(scheme, pair.getPublic());
  }

  private static void create(Path file, byte[] content, String permissions) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    boolean posix = folder != null && Files.getFileStore(folder).supportsFileAttributeView("posix");
    FileAttribute<?>[] attributes =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
            }
            : new FileAttribute<?>[0];
    Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (SeekableByteChannel channel = Files.newByteChannel(file, anew, attributes)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }

  /** A public key as a file has it. */
  static byte[] pem(VerifyingKey key) {
    return pem(PUBLIC, key.key().getEncoded());
  }

  private static byte[] pem(String label, byte[] der) {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
        .formatted(label, body)
        .getBytes(US_ASCII);
  }

  /**
   * The key to sign with.
   *
   * @param publicKey where the key stands that goes with it
   * @throws IOException when there is none, or the two do not go together, with what to try
   */
  public static SigningKey signing(Path privateKey, Path publicKey) throws IOException {
    String text = text(privateKey);
    if (text.contains("ENCRYPTED PRIVATE KEY")) {
      throw new IOException(
          privateKey + " is encrypted; openssl pkey -in FILE -out OTHER writes it open");
    }
    if (!Files.exists(publicKey)) {
      throw new IOException(
          "there is no %s, the public key that goes with %s; openssl pkey -in %s -pubout -out %s"
                  .formatted(publicKey, privateKey, privateKey, publicKey)
              + " makes it");
    }
    VerifyingKey verifying = verifying(publicKey);
    SigningKey key =
        find(text, PRIVATE, der -> verifying.scheme().privateKey(der))
            .map(found -> new SigningKey(found, verifying))
            .orElseThrow(() -> noKey(privateKey, "private key", verifying.scheme().word()));
    byte[] probe = "do these keys go together?".getBytes(US_ASCII);
    if (!verifying.verifies(probe, key.sign(probe))) {
      throw new IOException(publicKey + " does not go with " + privateKey);
    }
    return key;
  }

  /**
   * The public key in a file.
   *
   * @throws IOException when there is none, with what to try
   */
  public static VerifyingKey verifying(Path file) throws IOException {
    return verifying(text(file))
        .orElseThrow(() -> noKey(file, "public key", "ed25519 or ecdsa-p256"));
  }

  /** The public key in a text, where there is one. */
  static Optional<VerifyingKey> verifying(String text) {
    return find(
        text,
        PUBLIC,
        der ->
            Stream.of(Scheme.values())
                .flatMap(
                    scheme ->
                        scheme.publicKey(der).map(key -> new VerifyingKey(scheme, key)).stream())
                .findFirst());
  }

  private static <K> Optional<K> find(String text, String label, Function<byte[], Optional<K>> of) {
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      if (block.group(1).equals(label)) {
        try {
          return of.apply(Base64.getMimeDecoder().decode(block.group(2)));
        } catch (IllegalArgumentException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static String text(Path file) throws IOException {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
        throw new IOException(file + " is too large for a key");
      }
      return new String(Files.readAllBytes(file), US_ASCII);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no key %s; ijk keygen makes one".formatted(file), e);
    }
  }

  private static IOException noKey(Path file, String what, String scheme) {
    return new IOException(
        "%s holds no %s for %s in PEM (-----BEGIN %s-----); ijk keygen makes one"
            .formatted(file, what, scheme, what.toUpperCase(java.util.Locale.ROOT)));
  }
}
