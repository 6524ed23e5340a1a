package app.atelier.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.server.Await;
import app.atelier.server.TestPictures;
import app.atelier.server.TestServer;
import app.atelier.server.TestServer.Answer;
import app.atelier.server.TestServer.Person;
import app.atelier.server.configuration.ConfigKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attack 33, on a clock that goes on when the test says so. */
class SlowConnectionsTest {
    private static final int MOST_CONNECTIONS = 30;

    private final AtomicLong nanos = new AtomicLong();
    private final List<Socket> sockets = new ArrayList<>();
    private Path folder = Path.of("");
    private TestServer server;
    private Person mara;

    @BeforeEach
    void start(@TempDir Path folder) {
        this.folder = folder;
        Pace pace = new Pace(Duration.ofSeconds(15), 4_000, MOST_CONNECTIONS, Duration.ofMillis(10), nanos::get);
        server = TestServer.start(folder, Map.of(ConfigKey.MAX_UPLOADS, "2"), pace);
        mara = server.person();
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        server.close();
    }

    private Socket open(String head) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.context.port());
        sockets.add(socket);
        send(socket, head.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static void send(Socket socket, byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** Lets time pass, a second for each answer of the server, until a connection ends; the seconds it took. */
    private int secondsUntilItEnds(Socket socket, String drip) throws IOException {
        socket.setSoTimeout(10);
        for (int seconds = 1; seconds < 1_000; seconds++) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            assertThat(server.get("/health").status()).isEqualTo(200);
            try {
                send(socket, drip.getBytes(StandardCharsets.ISO_8859_1));
                while (socket.getInputStream().read() >= 0) {
                    // Whatever it still says.
                }
                return seconds;
            } catch (SocketTimeoutException e) {
                // It is open.
            } catch (IOException e) {
                return seconds;
            }
        }
        throw new AssertionError("It stays open.");
    }

    private static String head(String path, String type, String more) {
        return "POST " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: " + type + "\r\n" + more
                + "\r\n";
    }

    @Test
    void aHeadThatDripsInEnds() throws IOException {
        assertThat(secondsUntilItEnds(open("GET / HTTP/1.1\r\n"), "X-Drip: 1\r\n"))
                .isGreaterThan(12);
    }

    @Test
    void aConnectionThatAsksForNothingEnds() throws IOException {
        assertThat(secondsUntilItEnds(open(""), "")).isGreaterThan(12);
    }

    @Test
    void aBodyThatDripsInEndsAlsoIfItPausesInBetween() throws IOException {
        Socket steady = open(head("/api/v1/apps", "application/json", "Content-Length: 100000\r\n"));
        assertThat(secondsUntilItEnds(steady, "[")).isGreaterThan(12);
        // Nothing at all for most windows is no less slow than a little in each.
        Socket chunked = open(head("/api/v1/apps", "application/json", "Transfer-Encoding: chunked\r\n"));
        send(chunked, "1\r\n[\r\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(secondsUntilItEnds(chunked, "")).isGreaterThan(12);
    }

    @Test
    void aLongBodyMayTakeLongIfItComes() throws IOException {
        for (String expect : List.of("", "Expect: 100-continue\r\n")) {
            byte[] body = TestServer.multipart(
                    TestPictures.join(TestPictures.png(40, 30, 1), new byte[2_000_000]), "a.png", "");
            Socket upload = open(head(
                    "/api/v2/media",
                    TestServer.MULTIPART,
                    "Authorization: Bearer " + mara.token() + "\r\nContent-Length: " + body.length + "\r\n" + expect));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(upload.getInputStream(), StandardCharsets.ISO_8859_1));
            if (!expect.isEmpty()) {
                assertThat(answer.readLine()).startsWith("HTTP/1.1 100");
                assertThat(answer.readLine()).isEmpty();
            }
            int half = body.length / 2;
            upload.getOutputStream().write(body, 0, half);
            // Not merely on its way.
            Await.until("most of the half", () -> received() > half - 300_000);
            // A drip beside it begins later and ends; the upload has earned minutes.
            Socket drip = open(head("/api/v1/apps", "application/json", "Content-Length: 100000\r\n"));
            secondsUntilItEnds(drip, "[");
            upload.getOutputStream().write(body, half, body.length - half);
            upload.getOutputStream().flush();
            assertThat(answer.readLine()).as("with '%s'", expect).startsWith("HTTP/1.1 200");
        }
    }

    /** Bytes of uploads that are on the disk already. */
    private long received() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("uploads"))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Test
    void anAnswerThatIsHardlyReadEnds() throws IOException {
        String path = server.post(mara).at("/media_attachments/0/url").asText();
        String asset = path.substring(path.indexOf("/media/"));
        // So many answers to one that reads none of them fill every buffer between both.
        String many = ("GET " + asset + " HTTP/1.1\r\nHost: a\r\n\r\n").repeat(2_000);
        Socket socket = open("");
        socket.setReceiveBufferSize(4_096);
        Thread writer = Thread.ofVirtual().start(() -> {
            try {
                for (int i = 0; i < 40; i++) {
                    send(socket, many.getBytes(StandardCharsets.ISO_8859_1));
                }
            } catch (IOException e) {
                // It was closed, as it should be.
            }
        });
        while (writer.isAlive()) {
            nanos.addAndGet(Duration.ofMinutes(10).toNanos());
            assertThat(server.get("/health").status()).isEqualTo(200);
        }
        assertThat(writer.isAlive()).isFalse();
    }

    // The permits were taken before the body had come.
    @Test
    void slowBodiesDoNotBarTheWayOfOthers() throws IOException {
        byte[] body = TestServer.multipart(TestPictures.png(40, 30, 1), "a.png", "");
        String length = "Content-Length: " + body.length + "\r\n";
        for (int i = 0; i < 3; i++) {
            for (Socket drip : List.of(
                    open(head("/verify", TestServer.MULTIPART, length)),
                    open(head(
                            "/api/v2/media",
                            TestServer.MULTIPART,
                            "Authorization: Bearer " + mara.token() + "\r\n" + length)))) {
                drip.getOutputStream().write(body, 0, body.length / 2);
                drip.getOutputStream().flush();
            }
        }
        Answer verified =
                server.send(TestServer.multipart(server.request("/verify"), TestPictures.png(8, 8, 1), "a", ""));
        assertThat(verified.status()).isEqualTo(200);
        assertThat(server.upload(mara, TestPictures.png(8, 8, 2)).status()).isEqualTo(200);
    }

    @Test
    void tooManySilentConnectionsMakeRoomForNewOnes() throws IOException {
        for (int i = 0; i < 3 * MOST_CONNECTIONS; i++) {
            nanos.incrementAndGet();
            // It has been answered once, so the server knows since when it is silent.
            Socket silent = open("GET /health HTTP/1.1\r\nHost: a\r\n\r\n");
            silent.setSoTimeout(120_000);
            assertThat(silent.getInputStream().read()).isEqualTo('H');
            if (i % MOST_CONNECTIONS == 0) {
                assertThat(server.get("/health").status()).isEqualTo(200);
            }
        }
        assertThat(server.get("/health").status()).isEqualTo(200);
        sockets.getFirst().getInputStream().readAllBytes();
    }
}
