package nl.ijkpunt.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Deals the lines of a file out to workers, a megabyte at a time, without copying a line. */
final class LineReader {
  /** Judges one line; each worker has its own judge. */
  interface Judge {
    /** True when the line from {@code start} up to {@code end} is good. */
    boolean accepts(byte[] bytes, int start, int end) throws IOException;
  }

  /** How many lines there were, and how many of them were not good. */
  record Count(long records, long bad) {
    Count plus(Count other) {
      return new Count(records + other.records, bad + other.bad);
    }
  }

  private static final int CHUNK = 1 << 20;
  private static final int MORE = 1 << 16;

  private final FileChannel file;
  private final long size;
  private final AtomicLong nextChunk = new AtomicLong();

  private LineReader(FileChannel file) throws IOException {
    this.file = file;
    this.size = file.size();
  }

  /** Judges every line of the file on so many threads. */
  static Count judge(Path path, int threads, Supplier<Judge> judges)
      throws IOException, InterruptedException, ExecutionException {
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      LineReader reader = new LineReader(file);
      List<Callable<Count>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        workers.add(() -> reader.work(judges.get()));
      }
      return sum(workers);
    }
  }

  private static Count sum(List<Callable<Count>> workers)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(workers.size());
    try {
      Count sum = new Count(0, 0);
      for (Future<Count> count : threads.invokeAll(workers)) {
        sum = sum.plus(count.get());
      }
      return sum;
    } finally {
      threads.shutdown();
    }
  }

  private Count work(Judge judge) throws IOException {
    byte[] buffer = new byte[CHUNK + MORE];
    long records = 0;
    long bad = 0;
    while (true) {
      long from = nextChunk.getAndIncrement() * CHUNK;
      if (from >= size) {
        return new Count(records, bad);
      }
      long base = Math.max(0, from - 1);
      int owned = (int) (Math.min(size, from + CHUNK) - base);
      int filled = fill(buffer, 0, base, owned);
      int start = from == 0 ? 0 : endOfLine(buffer, 0, filled) + 1;
      while (start < owned) {
        int end = endOfLine(buffer, start, filled);
        while (end == filled && base + filled < size) {
          buffer = filled + MORE > buffer.length ? Arrays.copyOf(buffer, filled + MORE) : buffer;
          filled += fill(buffer, filled, base + filled, MORE);
          end = endOfLine(buffer, end, filled);
        }
        if (end > start) {
          records++;
          bad += judge.accepts(buffer, start, end) ? 0 : 1;
        }
        start = end + 1;
      }
    }
  }

  /** The place of the first line feed, or {@code to} when there is none. */
  private static int endOfLine(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private int fill(byte[] buffer, int at, long position, int count) throws IOException {
    int wanted = (int) Math.min(count, size - position);
    ByteBuffer target = ByteBuffer.wrap(buffer, at, wanted);
    while (target.hasRemaining()) {
      if (file.read(target, position + wanted - target.remaining()) < 0) {
        throw new IOException("the file became shorter while it was read");
      }
    }
    return wanted;
  }
}
