package app.atelier.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.server.TestServer;
import app.atelier.server.TestServer.Answer;
import app.atelier.server.TestServer.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestsTest {
    private TestServer server;
    private Person mara;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = TestServer.start(folder);
        mara = server.person();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.context.port())) {
            socket.setSoTimeout(120_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void sendsTheHeadersThatProtectOnEveryAnswer() {
        for (String path : List.of("/", "/about", "/nothing", "/api/v2/instance", "/api/v1/nothing", "/sign-in")) {
            Answer answer = server.get(path);
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("Server")).as(path).isEmpty();
        }
    }

    @Test
    void answersErrorsToAppsInJsonAndToPeopleOnAPage() {
        Answer app = server.get("/api/v1/nothing");
        assertThat(app.status()).isEqualTo(404);
        assertThat(app.header("Content-Type")).startsWith("application/json");
        assertThat(app.error()).isEqualTo("There is nothing here, or nothing that you may see.");
        Answer page = server.get("/nothing");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Content-Type")).startsWith("text/html").contains("charset=utf-8");
        assertThat(server.send(server.request("/api/v2/instance").DELETE()).status())
                .isEqualTo(405);
    }

    // Attack 21
    @Test
    void letsOtherOriginsUseTokensButNeverCookies() {
        Answer answer =
                server.send(server.request("/api/v1/timelines/public").header("Origin", "https://evil.example"));
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
        Answer page = server.send(server.request("/").header("Origin", "https://evil.example"));
        assertThat(page.header("Access-Control-Allow-Origin")).isEmpty();
        Answer asked = server.send(server.request("/api/v1/statuses")
                .header("Origin", "https://web.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(asked.status()).isEqualTo(204);
        assertThat(asked.header("Access-Control-Allow-Headers")).contains("Idempotency-Key");
    }

    // Attack 20
    @Test
    void makesLinksFromTheConfigurationWhateverTheHostHeaderSays() throws IOException {
        String page = raw("GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                + "X-Forwarded-Proto: https\r\nConnection: close\r\n\r\n");
        assertThat(page).contains(server.context.baseUrl().origin()).doesNotContain("evil.example");
        String api = raw("GET /api/v2/instance HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(api).doesNotContain("evil.example");
    }

    // Attack 34
    @Test
    void refusesAmbiguousAndOverlongHeads() throws IOException {
        String both = raw("POST /api/v1/apps HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n"
                + "Connection: close\r\n\r\n0\r\n\r\n");
        assertThat(both).startsWith("HTTP/1.1 400");
        String twice =
                raw("POST /api/v1/apps HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello");
        assertThat(twice).startsWith("HTTP/1.1 400");
        String longHead = raw("GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + "x".repeat(100_000) + "\r\n\r\n");
        assertThat(longHead).startsWith("HTTP/1.1 431").contains("\"error\"").doesNotContain("jetty");
        String garbage = raw("\u0016\u0003\u0001 hello\r\n\r\n");
        assertThat(garbage).startsWith("HTTP/1.1 400").doesNotContain("Exception");
    }

    // Attack 34
    @Test
    void refusesHostileBodies() throws IOException {
        StringBuilder keys = new StringBuilder("status=x");
        for (int i = 0; i < 100_000; i++) {
            keys.append("&k").append(i).append("=1");
        }
        assertThat(statusOf("application/x-www-form-urlencoded", keys.toString()))
                .isEqualTo(413);
        assertThat(statusOf("application/json", "[".repeat(100_000))).isEqualTo(400);
        assertThat(statusOf("application/json", "{\"a\":" + "{\"a\":".repeat(5000) + "1" + "}".repeat(5001)))
                .isEqualTo(400);
        assertThat(statusOf("application/json", "not json")).isEqualTo(400);
        assertThat(statusOf("application/json", "[1]")).isEqualTo(400);
        assertThat(statusOf("application/json", "{\"media_ids\":[1e999999999]}"))
                .isIn(400, 404, 422);
        assertThat(statusOf("application/json", "{\"media_ids\":[" + "9".repeat(5000) + "]}"))
                .isEqualTo(400);
        assertThat(statusOf("application/x-www-form-urlencoded", "a=%zz")).isEqualTo(400);
        assertThat(statusOf("application/x-www-form-urlencoded", "a=" + "x".repeat(2_000_000)))
                .isEqualTo(413);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[50_000_000]);
        }
        Answer bomb = server.send(server.as(mara, "/api/v1/statuses")
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(packed.toByteArray())));
        assertThat(bomb.status()).isEqualTo(415);
        assertThat(server.get("/health").status()).isEqualTo(200);
    }

    @Test
    void answersARefusedUploadOnAConnectionThatLivesOn() throws IOException {
        // More than the buffers between both sides hold: the server has to read it, or the client never hears.
        String body = "x".repeat(4_000_000);
        String both = raw("POST /api/v2/media HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body
                + "GET /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        assertThat(both).startsWith("HTTP/1.1 401").contains("HTTP/1.1 200");
    }

    @Test
    void saysThatTheConnectionEndsWhereABodyIsNotWorthReading() throws IOException {
        for (String head : List.of("Content-Length: 900000000", "Content-Length: 5\r\nExpect: 100-continue")) {
            String answer = raw("POST /api/v2/media HTTP/1.1\r\nHost: a\r\n" + head + "\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 401").containsIgnoringCase("Connection: close");
        }
    }

    private int statusOf(String type, String body) {
        return server.send(server.as(mara, "/api/v1/statuses")
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)))
                .status();
    }

    @Test
    void refusesOddPathsWithoutFailing() throws IOException {
        for (String path : List.of("/%00", "/%2e%2e/%2e%2e/etc/passwd", "/static/../../server.db", "/%zz", "/@%ff/1")) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(path).matches("(?s)HTTP/1.1 (400|404).*");
        }
    }

    @Test
    void aRequestIsOfOneAccount() {
        Answer both = server.send(server.as(mara, "/api/v1/accounts/verify_credentials")
                .header("Authorization", "Bearer " + server.person().token()));
        assertThat(both.status()).isEqualTo(400);
    }

    @Test
    void lettersOfAnUnknownKindAreRefused() {
        for (String charset : List.of("nonsense", "!", "utf-7")) {
            for (String path : List.of("/sign-in", "/oauth/token", "/settings/theme")) {
                Answer answer = server.send(server.request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded; charset=" + charset)
                        .POST(BodyPublishers.ofString("a=b")));
                assertThat(answer.status()).as(path + " " + charset).isBetween(300, 499);
            }
        }
    }

    // Attack 34
    @Test
    void textsInAFormOfPartsAreAsShortAsInAnyOther() {
        byte[] body = TestServer.multipart(new byte[3], "a.png", "x".repeat(2_000_000));
        for (String path : List.of("/sign-in", "/oauth/token", "/api/v1/apps")) {
            Answer answer = server.send(server.request(path)
                    .header("Content-Type", TestServer.MULTIPART)
                    .POST(BodyPublishers.ofByteArray(body)));
            assertThat(answer.status()).as(path).isEqualTo(413);
        }
    }

    // Attack 16
    @Test
    void saysThatThereIsNoRoomAndStaysWhole(@TempDir Path folder) {
        try (TestServer small = TestServer.start(folder)) {
            Person noor = small.person();
            String media = small.media(noor);
            limitPages(small, "page_count");
            Answer full = null;
            for (int i = 0; i < 50 && (full == null || full.status() == 200); i++) {
                full = small.send(TestServer.form(
                        small.as(noor, "/api/v1/apps"),
                        "client_name",
                        "x".repeat(60),
                        "redirect_uris",
                        "https://a.example/" + "y".repeat(1_500)));
            }
            assertThat(full.status()).isEqualTo(507);
            assertThat(full.error()).contains("no room");
            limitPages(small, "1000000");
            assertThatThrownBy(() -> small.context.database().write(handle -> {
                        handle.execute("insert into server_secrets (name, value) values ('half', 'done')");
                        throw new IllegalStateException("in the middle");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            int half = small.context.database().read(handle -> handle.createQuery(
                            "select count(*) from server_secrets where name = 'half'")
                    .mapTo(Integer.class)
                    .one());
            assertThat(half).isZero();
            Answer posted = small.send(TestServer.form(small.as(noor, "/api/v1/statuses"), "media_ids[]", media));
            assertThat(posted.status()).isEqualTo(200);
        }
    }

    /** SQLite then answers as it does on a full disk. */
    private static void limitPages(TestServer server, String most) {
        server.context.database().write(handle -> {
            String pages = most.equals("page_count")
                    ? handle.createQuery("pragma page_count")
                            .mapTo(String.class)
                            .one()
                    : most;
            return handle.createQuery("pragma max_page_count = " + pages)
                    .mapTo(Long.class)
                    .one();
        });
    }
}
