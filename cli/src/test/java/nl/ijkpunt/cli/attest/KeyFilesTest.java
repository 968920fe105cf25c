package nl.ijkpunt.cli.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class KeyFilesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void keysAreReadBackAndGoTogether(Scheme scheme) throws IOException {
    Path file = folder.resolve("vendor.pem");
    VerifyingKey made = KeyFiles.generate(scheme, file);
    SigningKey read = KeyFiles.signing(file, KeyFiles.publicBeside(file));
    assertThat(read.verifying().id()).isEqualTo(made.id());
    assertThat(read.verifying().scheme()).isEqualTo(scheme);
  }

  @Test
  void onlyTheOwnerCanReadThePrivateKey() throws IOException {
    Path file = folder.resolve("vendor.pem");
    KeyFiles.generate(Scheme.ED25519, file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void noKeyIsOverwritten() throws IOException {
    Path file = folder.resolve("vendor.pem");
    Path publicKey = Files.writeString(folder.resolve("vendor.pub.pem"), "mine");
    assertThatThrownBy(() -> KeyFiles.generate(Scheme.ED25519, file))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(publicKey).hasContent("mine");
    assertThat(file).doesNotExist();
  }

  @Test
  void keysOfTwoPairsDoNotGoTogether() throws IOException {
    Path one = folder.resolve("one.pem");
    Path other = folder.resolve("other.pem");
    KeyFiles.generate(Scheme.ED25519, one);
    KeyFiles.generate(Scheme.ED25519, other);
    assertThatThrownBy(() -> KeyFiles.signing(one, KeyFiles.publicBeside(other)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("other.pub.pem does not go with");
  }

  @Test
  void whatIsNoKeyIsSaidToBeNone() throws IOException {
    Path file = Files.writeString(folder.resolve("x.pub.pem"), "no key\n");
    assertThatThrownBy(() -> KeyFiles.verifying(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("x.pub.pem holds no public key for ed25519 or ecdsa-p256");
  }
}
