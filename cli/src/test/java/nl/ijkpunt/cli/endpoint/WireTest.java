package nl.ijkpunt.cli.endpoint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.ijkpunt.cli.harvest.Network;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.endpoint.Operations;
import nl.ijkpunt.standards.record.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer comes whole and in time, or it is said why not. */
final class WireTest {
  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n";
  private static final Duration TIMEOUT = Duration.ofMillis(300);

  private ServerSocket server;
  private ExecutorService threads;

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    threads = Executors.newCachedThreadPool();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    threads.shutdownNow();
  }

  /** Sends this to whoever comes, and then says nothing more. */
  private void say(String said) {
    threads.execute(
        () -> {
          try (Socket socket = server.accept()) {
            OutputStream out = socket.getOutputStream();
            out.write(said.getBytes(ISO_8859_1));
            out.flush();
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
          } catch (SocketException e) {
            assertThat(server.isClosed()).as(e.toString()).isTrue();
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private Exchange.Answered ask(int largest) throws Unanswered, InterruptedException {
    Operations operations = Operations.of(Standards.find("ooapi@5.0").orElseThrow()).orElseThrow();
    Operation operation = operations.match("GET", "/courses").orElseThrow().operation();
    Approach approach =
        new Approach(
            URI.create("http://127.0.0.1:" + server.getLocalPort()),
            Map.of(),
            Access.open(),
            1,
            0,
            0,
            TIMEOUT,
            TIMEOUT,
            largest,
            1);
    Planned planned =
        new Planned(
            new Exchange.Purpose("courses", List.of()),
            "GET",
            operation,
            "",
            Map.of(),
            Map.of(),
            "");
    return new Wire(Network.open().client(), approach, operations.style(), false).send(planned);
  }

  @Test
  void aWholeAnswerComesThrough() throws Unanswered, InterruptedException {
    say(HEAD + "twenty bytes of text");
    assertThat(ask(100).body()).asString(ISO_8859_1).isEqualTo("twenty bytes of text");
  }

  @Test
  void whoSaysNothingIsNotWaitedFor() {
    say("");
    assertThatThrownBy(() -> ask(100))
        .isInstanceOf(Unanswered.class)
        .hasMessageContaining("no whole answer came (nothing within");
  }

  @Test
  void anAnswerThatStandsStillIsNotWaitedFor() {
    say(HEAD + "half of it");
    assertThatThrownBy(() -> ask(100))
        .isInstanceOf(Unanswered.class)
        .hasMessageContaining("no whole answer came (nothing within");
  }

  @Test
  void anAnswerThatIsTooLargeIsNotTakenIn() {
    say(HEAD + "twenty bytes of text");
    assertThatThrownBy(() -> ask(19))
        .isInstanceOf(Unanswered.class)
        .hasMessageContaining("more than 19 bytes");
  }

  @Test
  void anAnswerThatBreaksOffIsNoAnswer() throws IOException {
    threads.execute(
        () -> {
          try (Socket socket = server.accept()) {
            socket.getOutputStream().write((HEAD + "half").getBytes(ISO_8859_1));
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
    assertThatThrownBy(() -> ask(100))
        .isInstanceOf(Unanswered.class)
        .hasMessageContaining("no whole answer came");
  }
}
