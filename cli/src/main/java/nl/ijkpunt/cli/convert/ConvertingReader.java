package nl.ijkpunt.cli.convert;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.JsonChunk;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;

/**
 * A reader whose chunks of JSON are converted too, on threads of its own, while somebody else
 * checks them. A chunk that is given back has been checked: then what became of it is taken, so
 * that output comes in the order of the input.
 */
final class ConvertingReader implements RecordReader, AutoCloseable {
  private final RecordReader reader;
  private final Supplier<ChunkConverter> converters;
  private final JsonOutput out;
  private final ExecutorService threads;
  private final Queue<ChunkConverter> idle = new ConcurrentLinkedQueue<>();
  private final Queue<ChunkConverter> all = new ConcurrentLinkedQueue<>();
  private final ArrayDeque<Future<ConvertedChunk>> underWay = new ArrayDeque<>();

  ConvertingReader(
      RecordReader reader, Supplier<ChunkConverter> converters, JsonOutput out, int threads) {
    this.reader = reader;
    this.converters = converters;
    this.out = out;
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(null, task, "ijk-converter", 16L << 20);
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public void split(Source source, int ordinal, ChunkSink sink) throws IOException {
    reader.split(
        source,
        ordinal,
        chunk -> {
          underWay.add(threads.submit(() -> convert((JsonChunk) chunk)));
          sink.chunk(chunk);
        });
  }

  private ConvertedChunk convert(JsonChunk chunk) {
    ChunkConverter converter = idle.poll();
    if (converter == null) {
      converter = converters.get();
      all.add(converter);
    }
    ConvertedChunk converted = converter.convert(chunk);
    idle.add(converter);
    return converted;
  }

  @Override
  public void giveBack(Chunk chunk) {
    take();
    reader.giveBack(chunk);
  }

  private void take() {
    try {
      out.take(underWay.remove().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Puts what the converters kept to themselves on one account, once all chunks are done. */
  void settle() {
    all.forEach(out::settle);
  }

  @Override
  public ChunkReader chunkReader() {
    return reader.chunkReader();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
