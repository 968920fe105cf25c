package nl.ijkpunt.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Writes pages of records. */
final class Pages {
  private Pages() {}

  static byte[] array(List<byte[]> items) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    out.write('[');
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      out.writeBytes(items.get(i));
    }
    out.write(']');
    return out.toByteArray();
  }

  static byte[] page(PageDraft page) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
    out.writeBytes(
        "{\"pageSize\":%d,\"pageNumber\":%d,\"hasPreviousPage\":%b,\"hasNextPage\":%b,\"totalPages\":%d,\"items\":"
            .formatted(page.size, page.number, page.previous, page.next, page.total)
            .getBytes(UTF_8));
    out.writeBytes(array(page.items));
    out.write('}');
    return out.toByteArray();
  }
}
