package nl.ijkpunt.cli.endpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bytes of an answer, as long as there are not too many and they do not take too long.
 */
final class LimitedBody implements BodySubscriber<byte[]> {
  private final int largest;
  private final long end;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private volatile Flow.@Nullable Subscription subscription;

  /**
   * The bytes of one answer.
   *
   * @param end when all must be there, as {@link System#nanoTime} tells time
   */
  LimitedBody(int largest, long end) {
    this.largest = largest;
    this.end = end;
  }

  /** The bytes, or why there are none; whoever waits is told that before the connection breaks. */
  @Override
  public CompletionStage<byte[]> getBody() {
    long left = Math.max(0, end - System.nanoTime());
    CompletableFuture<byte[]> told = new CompletableFuture<>();
    var unused =
        whole
            .orTimeout(left, TimeUnit.NANOSECONDS)
            .whenComplete(
                (content, trouble) -> {
                  if (trouble == null) {
                    told.complete(content);
                  } else {
                    told.completeExceptionally(reason(trouble));
                    breakOff();
                  }
                });
    return told;
  }

  private static Throwable reason(Throwable trouble) {
    return trouble instanceof TimeoutException
        ? new HttpTimeoutException("the answer did not end in time")
        : trouble;
  }

  private void breakOff() {
    Flow.Subscription begun = subscription;
    if (begun != null) {
      begun.cancel();
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription begun) {
    subscription = begun;
    begun.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> some) {
    for (ByteBuffer buffer : some) {
      byte[] next = new byte[buffer.remaining()];
      buffer.get(next);
      bytes.writeBytes(next);
    }
    if (bytes.size() > largest) {
      whole.completeExceptionally(new IOException("more than " + largest + " bytes"));
    }
  }

  @Override
  public void onError(Throwable trouble) {
    whole.completeExceptionally(trouble);
  }

  @Override
  public void onComplete() {
    whole.complete(bytes.toByteArray());
  }
}
