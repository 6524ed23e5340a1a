package app.atelier.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.protocol.Json;
import app.atelier.server.configuration.ServerConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process of its own: started, administered, killed, stopped. */
class ProcessTest {
    private static final String ANSWERS = "Atelier share-server answers at ";

    @TempDir
    Path folder;

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("stderr.txt").toFile())
                .start();
    }

    private String run(String input, String... arguments) throws Exception {
        Process process = start(arguments);
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("stderr.txt")))
                .isZero();
        return out.strip();
    }

    private String serve(Process process) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        assertThat(line).as(Files.readString(folder.resolve("stderr.txt"))).startsWith(ANSWERS);
        return line.substring(ANSWERS.length());
    }

    @Test
    void isConsistentAfterBeingKilledInTheMiddleOfUploads() throws Exception {
        Path data = folder.resolve("data");
        run(
                "a long password\n",
                "admin",
                "create-account",
                "--data",
                data.toString(),
                "--name",
                "mara",
                "--role",
                "admin",
                "--password-stdin");
        String token = run("", "admin", "create-token", "--data", data.toString(), "--name", "mara");
        Process process = start("--data", data.toString(), "--port", "0");
        List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
        Semaphore first = new Semaphore(0);
        try {
            String base = serve(process);
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                    HttpClient http = HttpClient.newHttpClient()) {
                AtomicInteger number = new AtomicInteger();
                for (int i = 0; i < 4; i++) {
                    threads.submit(() -> uploadUntilItEnds(http, base, token, number, acknowledged, first));
                }
                assertThat(first.tryAcquire(3, 3, TimeUnit.MINUTES)).isTrue();
                process.destroyForcibly().waitFor();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(3);
        try (ServerContext context = ServerContext.start(ServerConfig.local(data))) {
            String check = context.database().read(handle -> handle.createQuery("pragma integrity_check")
                    .mapTo(String.class)
                    .one());
            assertThat(check).isEqualTo("ok");
            List<String> kept = context.database().read(handle -> handle.createQuery("select sha256 from media")
                    .mapTo(String.class)
                    .list());
            for (String id : acknowledged) {
                assertThat(context.media().byId(Long.parseLong(id))).as(id).isPresent();
            }
            for (String sha : kept) {
                assertThat(data.resolve("media")
                                .resolve(sha.substring(0, 2))
                                .resolve(sha)
                                .resolve("original.png"))
                        .exists();
                assertThat(data.resolve("media")
                                .resolve(sha.substring(0, 2))
                                .resolve(sha)
                                .resolve("320.webp"))
                        .exists();
            }
            try (Stream<Path> left =
                    Stream.concat(Files.list(data.resolve("uploads")), Files.list(data.resolve("incoming")))) {
                assertThat(left).isEmpty();
            }
        }
    }

    private static void uploadUntilItEnds(
            HttpClient http,
            String base,
            String token,
            AtomicInteger number,
            List<String> acknowledged,
            Semaphore done) {
        try {
            while (true) {
                byte[] png = TestPictures.png(400, 300, number.incrementAndGet());
                HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/api/v2/media"))
                        .header("Authorization", "Bearer " + token);
                HttpResponse<String> answer = http.send(
                        TestServer.multipart(request, png, "a.png", "").build(), BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    acknowledged.add(
                            Json.mapper().readTree(answer.body()).path("id").asText());
                    done.release();
                }
            }
        } catch (IOException e) {
            // The server was killed, as the test wants.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Attack 12
    @Test
    void staysAliveAndSmallUnderABurstOfLongUploads() throws Exception {
        Path data = folder.resolve("data");
        run(
                "a long password\n",
                "admin",
                "create-account",
                "--data",
                data.toString(),
                "--name",
                "mara",
                "--role",
                "user",
                "--password-stdin");
        String token = run("", "admin", "create-token", "--data", data.toString(), "--name", "mara");
        Process process = start("--data", data.toString(), "--port", "0");
        byte[] junk = TestPictures.join(TestPictures.png(40, 30, 1), new byte[10_000_000]);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient http = HttpClient.newHttpClient()) {
            String base = serve(process);
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/api/v2/media"))
                        .header("Authorization", "Bearer " + token);
                HttpRequest upload =
                        TestServer.multipart(request, junk, "a.png", "").build();
                answers.add(threads.submit(
                        () -> http.send(upload, BodyHandlers.ofString()).statusCode()));
            }
            HttpResponse<String> health = http.send(
                    HttpRequest.newBuilder(URI.create(base + "/health")).build(), BodyHandlers.ofString());
            assertThat(health.statusCode()).isEqualTo(200);
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).contains(200).allMatch(status -> status == 200 || status == 503 || status == 429);
            // The server tidies up after it has answered.
            Await.until("tidy uploads", () -> filesIn(data.resolve("uploads")).isEmpty());
            assertThat(process.isAlive()).isTrue();
            assertThat(Files.readString(folder.resolve("stderr.txt"))).doesNotContain("OutOfMemory");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void stopsWhenAskedAndSaysWhatIsWrongInOneLine() throws Exception {
        Path data = folder.resolve("data");
        Process process = start("--data", data.toString(), "--port", "0");
        try {
            String base = serve(process);
            try (HttpClient http = HttpClient.newHttpClient()) {
                HttpResponse<String> health = http.send(
                        HttpRequest.newBuilder(URI.create(base + "/health")).build(), BodyHandlers.ofString());
                assertThat(health.body()).isEqualTo("{\"status\":\"ok\"}");
            }
            String port = base.substring(base.lastIndexOf(':') + 1);
            Process second = start("--data", folder.resolve("other").toString(), "--port", port);
            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(Files.readString(folder.resolve("stderr.txt"))
                            .lines()
                            .filter(line -> line.contains("port " + port)))
                    .hasSize(1);
            process.destroy();
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        Process wrong = start("--data", data.toString(), "--port", "many");
        assertThat(wrong.waitFor()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("stderr.txt")))
                .contains("\"many\" of port")
                .doesNotContain("Exception");
        assertThat(start("--colour", "red").waitFor()).isEqualTo(2);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
