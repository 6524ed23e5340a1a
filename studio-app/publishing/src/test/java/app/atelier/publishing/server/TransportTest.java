package app.atelier.publishing.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.publishing.TestServer;
import app.atelier.publishing.TestServer.Fault;
import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.junit.jupiter.api.Test;

/** What never comes to its end is ended. */
class TransportTest {
    private static final String PATH = "/api/v1/apps";
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(5);

    private static void ends(Fault fault, Duration silence, Duration whole, Class<? extends ServerProblem> problem)
            throws Exception {
        Limits limits = new Limits(LONG, silence, whole, LONG, 1 << 20, 1 << 20);
        try (TestServer server = new TestServer();
                Transport transport = new Transport(limits)) {
            server.fail(PATH, fault);
            assertThatThrownBy(() -> transport.send(new HttpGet(server.address() + PATH), whole, 1 << 20))
                    .isInstanceOfSatisfying(
                            ServerException.class, e -> assertThat(e.problem()).isInstanceOf(problem));
        }
    }

    @Test
    void aSilentServerIsNotWaitedForLong() throws Exception {
        ends(Fault.SILENT_AFTER_DOING, SHORT, LONG, ServerProblem.Slow.class);
    }

    @Test
    void norIsOneThatAnswersByteByByte() throws Exception {
        ends(Fault.TRICKLE, LONG, SHORT, ServerProblem.Slow.class);
    }

    @Test
    void whatIsTooLargeIsNotReadToItsEnd() throws Exception {
        ends(Fault.ENDLESS, LONG, LONG, ServerProblem.BrokenAnswer.class);
    }
}
