package nl.ijkpunt.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Makes archives whose entries each hold their own name. */
final class Packed {
  private Packed() {}

  static Path plain(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.writeString(file, String.valueOf(file.getFileName()));
  }

  static Path zip(Path file, String... names) throws IOException {
    return zip(file, StandardCharsets.UTF_8, names);
  }

  static Path zip(Path file, Charset charset, String... names) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), charset)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  static Path zeros(Path file, String name, int megabytes) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(new byte[megabytes << 20]);
      zip.putNextEntry(new ZipEntry("after.json"));
      zip.write("after".getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  static Path tar(Path file, String... names) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      tar(out, names);
    }
    return file;
  }

  static Path tarGz(Path file, String... names) throws IOException {
    return Files.write(file, gzip(tar(names)));
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] tar(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    tar(bytes, names);
    return bytes.toByteArray();
  }

  private static void tar(OutputStream out, String... names) throws IOException {
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (String name : names) {
        boolean link = name.startsWith("link");
        byte type = link ? TarConstants.LF_SYMLINK : TarConstants.LF_NORMAL;
        TarArchiveEntry entry = new TarArchiveEntry(name, type, true);
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        entry.setSize(link ? 0 : bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(link ? new byte[0] : bytes);
        tar.closeArchiveEntry();
      }
    }
  }
}
