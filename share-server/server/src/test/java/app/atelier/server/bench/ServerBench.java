package app.atelier.server.bench;

import app.atelier.protocol.Json;
import app.atelier.protocol.mastodon.PictureOrigin;
import app.atelier.protocol.mastodon.Visibility;
import app.atelier.server.ServerContext;
import app.atelier.server.TestPictures;
import app.atelier.server.accounts.Account;
import app.atelier.server.accounts.AccountState;
import app.atelier.server.accounts.NewAccount;
import app.atelier.server.accounts.Role;
import app.atelier.server.configuration.ConfigKey;
import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.media.Media;
import app.atelier.server.media.Variant;
import app.atelier.server.statuses.NewStatus;
import app.atelier.server.statuses.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures the server over loopback, clients and server in one process, and prints a JSON object a line. Options:
 * {@code --seconds N} for each measurement (3), {@code --posts N} (200), {@code --json} (always on).
 */
public final class ServerBench {
    private static final int CONNECTIONS = 32;
    private static final int UPLOAD_SIDE = 1_024;
    private static final int UPLOADS = 12;

    private final ServerContext server;
    private final Duration time;

    private ServerBench(ServerContext server, Duration time) {
        this.server = server;
        this.time = time;
    }

    /** A measurement: how many in a second, and how long the slowest of a hundred took, in milliseconds. */
    private record Measured(double perSecond, double slowestOfHundredMillis) {}

    /** What a client does again and again. */
    @FunctionalInterface
    private interface Work {
        void run(PlainClient client, int number) throws IOException;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("atelier-server-bench");
        ServerConfig config =
                ServerConfig.resolve(Map.of(ConfigKey.DATA, folder.toString(), ConfigKey.PORT, "0"), Map.of(), null);
        try (ServerContext server = ServerContext.start(config)) {
            Duration time = Duration.ofSeconds(option(arguments, "--seconds", 3));
            new ServerBench(server, time).run(option(arguments, "--posts", 200));
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    private static int option(String[] arguments, String name, int standard) {
        int at = Arrays.asList(arguments).indexOf(name);
        return at < 0 || at + 1 >= arguments.length ? standard : Integer.parseInt(arguments[at + 1]);
    }

    private void run(int posts) throws Exception {
        Account mara = server.accounts()
                .create(new NewAccount("mara", "Mara", "a long password", Role.USER), AccountState.ACTIVE);
        Status last = fill(mara, posts);
        Media media = last.media().getFirst();
        rate("feed-page", "/");
        rate("post-page", last.path());
        rate("profile-page", "/@mara");
        rate("public-timeline", "/api/v1/timelines/public?limit=20");
        rate("picture-640", media.path(Variant.W640));
        String token = server.createToken(mara, "Bench", "read write");
        uploads(token);
    }

    private Status fill(Account account, int posts) {
        Status last = null;
        for (int i = 0; i < posts; i++) {
            Media media = server.media().add(account.id(), TestPictures.png(160, 90 + i % 90, i), "A picture");
            last = server.posting().post(post(account, media, i), "");
        }
        return Objects.requireNonNull(last);
    }

    private static NewStatus post(Account account, Media media, int number) {
        return new NewStatus(
                account.id(),
                null,
                "Picture number " + number + " #bench",
                "",
                false,
                Visibility.PUBLIC,
                "en",
                List.of(media.id()),
                "{\"version\":1,\"prompt\":\"a fox\",\"backend\":\"composer\",\"seed\":1,\"width\":160,\"height\":90}",
                PictureOrigin.COMPOSED,
                null,
                true,
                false);
    }

    private void rate(String what, String path) throws Exception {
        measure((client, _) -> client.get(path));
        Measured measured = measure((client, _) -> client.get(path));
        print(what, "1/s", measured.perSecond());
        print(what + "-p99", "ms", measured.slowestOfHundredMillis());
    }

    private Measured measure(Work work) throws Exception {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Future<long[]>> clients = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CONNECTIONS; i++) {
                clients.add(threads.submit(() -> times(work, end)));
            }
        }
        return measured(clients, System.nanoTime() - start);
    }

    private long[] times(Work work, long end) throws IOException {
        long[] times = new long[1 << 16];
        int count = 0;
        try (PlainClient client = new PlainClient(server.port())) {
            for (long before = System.nanoTime(); before < end && count < times.length; before = System.nanoTime()) {
                work.run(client, count);
                times[count++] = System.nanoTime() - before;
            }
        }
        return Arrays.copyOf(times, count);
    }

    private static Measured measured(List<Future<long[]>> clients, long nanos)
            throws InterruptedException, ExecutionException {
        List<long[]> all = new ArrayList<>();
        for (Future<long[]> client : clients) {
            all.add(client.get());
        }
        long[] sorted = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        double slow = sorted.length == 0 ? Double.NaN : sorted[(int) (sorted.length * 0.99)] / 1e6;
        return new Measured(sorted.length / (nanos / 1e9), slow);
    }

    /** Whole uploads of megapixel PNGs, one after another: checked, stripped, made into variants, stored. */
    private void uploads(String token) throws IOException {
        try (PlainClient client = new PlainClient(server.port())) {
            client.send(upload(token, 0));
            long start = System.nanoTime();
            for (int i = 1; i <= UPLOADS; i++) {
                client.send(upload(token, i));
            }
            print("upload-1024", "ms", (System.nanoTime() - start) / 1e6 / UPLOADS);
        }
    }

    private static byte[] upload(String token, int number) {
        byte[] png = TestPictures.png(UPLOAD_SIDE, UPLOAD_SIDE, 1_000 + number);
        byte[] head = ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] foot = "\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(("POST /api/v2/media HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: "
                        + (head.length + png.length + foot.length) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(head);
        request.writeBytes(png);
        request.writeBytes(foot);
        return request.toByteArray();
    }

    private static void print(String what, String unit, double value) throws IOException {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("bench", "server");
        line.put("what", what);
        line.put("unit", unit);
        line.put("ours", Math.round(value * 10) / 10.0);
        line.put("peer", null);
        line.put("peerValue", null);
        line.put("ratio", null);
        line.put("goal", null);
        line.put("met", null);
        System.out.println(Json.mapper().writeValueAsString(line));
    }
}
