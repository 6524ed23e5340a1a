package app.atelier.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.server.TestServer.Person;
import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.http.Pace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidyingTest {
    private static int count(TestServer server, String table) {
        return server.context.database().read(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void whatStrangersLeaveBehindIsForgottenAndWhatIsUsedStays(@TempDir Path folder) {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
        try (TestServer server = TestServer.start(folder, Map.of(), Pace.USUAL, now::get)) {
            Person mara = server.person();
            int used = count(server, "apps");
            for (int i = 0; i < 5; i++) {
                server.send(TestServer.form(
                        server.request("/api/v1/apps"), "client_name", "App", "redirect_uris", "https://a.example/"));
            }
            new TestBrowser(server).signIn(mara.name(), TestServer.PASSWORD, "/");
            assertThat(count(server, "apps")).isEqualTo(used + 5);
            assertThat(count(server, "sessions")).isEqualTo(1);

            server.context.tidy();
            assertThat(count(server, "apps")).as("too soon").isEqualTo(used + 5);
            assertThat(count(server, "sessions")).isEqualTo(1);

            now.updateAndGet(before -> before.plus(Duration.ofDays(40)));
            server.context.tidy();
            assertThat(count(server, "apps")).isEqualTo(used);
            assertThat(count(server, "sessions")).isZero();
            assertThat(server.get(mara, "/api/v1/accounts/verify_credentials").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void isDoneOrGivenUpWhenTheServerHasStopped(@TempDir Path folder) throws IOException {
        for (int round = 0; round < 20; round++) {
            Path data = folder.resolve("data" + round);
            CountDownLatch never = new CountDownLatch(1);
            CountDownLatch tidying = new CountDownLatch(1);
            ServerContext context = ServerContext.start(
                    ServerConfig.local(data),
                    () -> {
                        if (Thread.currentThread().isVirtual()) {
                            tidying.countDown();
                            untilStopped(never);
                        }
                        return Instant.now();
                    },
                    Pace.USUAL);
            try (context) {
                untilStopped(tidying);
            }
            try (Stream<Path> files = Files.list(data)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .as("no connection was opened again")
                        .containsExactlyInAnyOrder("server.db", "server.db.lock", "media", "incoming", "uploads");
            }
        }
    }

    private static void untilStopped(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
