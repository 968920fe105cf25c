package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** How much the reader holds at a time never changes what it tells. */
final class ChunkSizeTest {
  private static final List<Integer> CHUNKS = List.of(16, 17, 31, 64, 100, 1000, 1 << 20);

  @Property(tries = 400, seed = "20240901")
  void everyShapeIsReadTheSameInChunksOfAnySize(@ForAll Random random) {
    String name = name(random);
    assertSameInAllSizes(name, text(random, name).getBytes(UTF_8));
  }

  @Property(tries = 600, seed = "20240901")
  void whatIsWrongIsToldTheSameInChunksOfAnySize(@ForAll Random random) {
    String name = name(random);
    byte[] content = damaged(random, text(random, name).getBytes(UTF_8));
    Assume.that(!isToldByItsLines(name, content));
    assertSameInAllSizes(name, content);
  }

  @Property(tries = 100, seed = "20240901")
  void whatBreaksOffIsToldTheSameInChunksOfAnySize(
      @ForAll Random random, @ForAll @IntRange(max = 2000) int length) {
    String name = name(random);
    byte[] whole = text(random, name).getBytes(UTF_8);
    assertSameInAllSizes(name, Arrays.copyOf(whole, Math.min(length, whole.length)));
  }

  /** Of lines without a name that says so, the first few must be in the first chunk. */
  private static boolean isToldByItsLines(String name, byte[] content) {
    return !LineShape.suits(name) && LineShape.isIn(Bytes.padded(content), 0, content.length);
  }

  private static void assertSameInAllSizes(String name, byte[] content) {
    Heard expected = Heard.inChunks(CHUNKS.get(CHUNKS.size() - 1), name, content);
    for (int chunk : CHUNKS) {
      assertThat(Heard.inChunks(chunk, name, content).all())
          .as("%s in chunks of %d: %s", name, chunk, new String(content, UTF_8))
          .isEqualTo(expected.all());
    }
  }

  private static String name(Random random) {
    return List.of("x.ndjson", "courses.jsonl", "x.json", "programs.json", "offerings/1.json")
        .get(random.nextInt(5));
  }

  private static String text(Random random, String name) {
    Exports exports = new Exports(random);
    String text = LineShape.suits(name) ? exports.lines() : exports.document();
    return random.nextInt(8) == 0 ? "\uFEFF" + text : text;
  }

  private static byte[] damaged(Random random, byte[] content) {
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    String marks = "{}[],:\"\\\n \tx0-.eNaN\u00e9";
    int where = random.nextInt(content.length + 1);
    int left = random.nextInt(3);
    damaged.write(content, 0, where);
    for (int i = random.nextInt(3); i > 0; i--) {
      damaged.write(marks.charAt(random.nextInt(marks.length())));
    }
    int rest = Math.min(content.length, where + left);
    damaged.write(content, rest, content.length - rest);
    return damaged.toByteArray();
  }
}
