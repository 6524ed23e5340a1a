package app.atelier.publishing.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.publishing.PublishingException;
import app.atelier.publishing.Studio;
import app.atelier.publishing.TestServer;
import app.atelier.publishing.TestServer.Fault;
import app.atelier.publishing.server.ServerException;
import app.atelier.publishing.server.ServerProblem;
import app.atelier.publishing.server.Transport;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
    @TempDir
    Path folder;

    private TestServer server;
    private Transport transport;
    private AccountStore accounts;
    private SignIn signIn;

    @BeforeEach
    void open() throws Exception {
        server = new TestServer();
        transport = new Transport(Studio.PATIENT);
        accounts = AccountStore.open(folder.resolve("accounts.json"));
        signIn = new SignIn(transport, accounts, InstantSource.system());
    }

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    private static Map<String, String> fields(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static String browse(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        boolean fine = connection.getResponseCode() < 400;
        try (var in = fine ? connection.getInputStream() : connection.getErrorStream()) {
            return connection.getResponseCode() + " " + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void signsInThroughTheBrowser() throws Exception {
        try (SignInAttempt attempt = signIn.throughBrowser(server.address())) {
            Map<String, String> asked = fields(attempt.authorizeUrl());
            assertThat(asked).containsEntry("response_type", "code").containsEntry("code_challenge_method", "S256");
            String redirect = asked.get("redirect_uri");
            assertThat(redirect).startsWith("http://127.0.0.1:");

            assertThat(browse(redirect + "?code=stolen&state=guessed")).startsWith("400 ");
            assertThat(attempt.result()).isNotDone();
            assertThat(browse(redirect + "?code=good-code&state=" + asked.get("state")))
                    .startsWith("200 ")
                    .contains("You can close this window");
            StudioAccount account = attempt.result().get(60, TimeUnit.SECONDS);

            assertThat(account.key()).isEqualTo("ada@" + server.address().getAuthority());
            assertThat(accounts.current()).contains(account);
            Map<String, List<String>> exchanged = server.authorizations.get("good-code");
            assertThat(Pkce.of(exchanged.get("code_verifier").getFirst()).challenge())
                    .isEqualTo(asked.get("code_challenge"));
            assertThat(exchanged.get("redirect_uri")).containsExactly(redirect);
        }
    }

    @Test
    void saysWhenThePersonDeclined() throws Exception {
        try (SignInAttempt attempt = signIn.throughBrowser(server.address())) {
            Map<String, String> asked = fields(attempt.authorizeUrl());
            browse(asked.get("redirect_uri") + "?error=access_denied&state=" + asked.get("state"));
            assertThatThrownBy(() -> attempt.result().get(60, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOf(SignInException.class)
                    .hasMessageContaining("declined");
            assertThat(accounts.list()).isEmpty();
        }
    }

    @Test
    void signsInWithAPastedCodeAndLetsOneTryAgain() throws Exception {
        SignInAttempt attempt = signIn.throughCode(server.address());
        assertThat(fields(attempt.authorizeUrl())).containsEntry("redirect_uri", "urn:ietf:wg:oauth:2.0:oob");
        assertThatThrownBy(() -> attempt.finish("  ")).isInstanceOf(SignInException.class);
        assertThatThrownBy(() -> attempt.finish("mistyped"))
                .isInstanceOf(ServerException.class)
                .hasMessage("The code is not good any more.");
        assertThat(attempt.finish(" good-code\n").name()).isEqualTo("ada");
    }

    @Test
    void endsTheTokenOnTheServerWhenSigningOut() throws Exception {
        StudioAccount account = signIn.throughCode(server.address()).finish("good-code");
        assertThat(signIn.signOut(account.key())).isTrue();
        assertThat(server.revoked).containsExactly(TestServer.TOKEN);
        assertThat(accounts.list()).isEmpty();
    }

    @Test
    void forgetsTheAccountAlsoWhenTheServerIsAway() throws Exception {
        StudioAccount account = signIn.throughCode(server.address()).finish("good-code");
        server.goDown();
        assertThat(signIn.signOut(account.key())).isFalse();
        assertThat(accounts.list()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAServer() throws Exception {
        server.fail("/api/v1/apps", Fault.HTML, Fault.TROUBLE);
        assertThatThrownBy(() -> signIn.throughCode(server.address())).hasMessageContaining("is not a share-server");
        assertThatThrownBy(() -> signIn.throughBrowser(server.address())).hasMessageContaining("500");
        server.goDown();
        assertThatThrownBy(() -> signIn.throughCode(server.address()))
                .isInstanceOfSatisfying(ServerException.class, e -> assertThat(e.problem())
                        .isInstanceOf(ServerProblem.Unreachable.class));
    }

    @Test
    void keepsSecretsInAFileThatOnlyThePersonReads() throws Exception {
        StudioAccount account = signIn.throughCode(server.address()).finish("good-code");
        Path file = folder.resolve("accounts.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(account.toString()).doesNotContain(TestServer.TOKEN);
        assertThat(AccountStore.open(file).list()).hasSize(1);
        assertThat(AccountStore.open(file).current().orElseThrow().token()).isEqualTo(TestServer.TOKEN);

        Files.writeString(file, "{ broken");
        assertThatThrownBy(() -> AccountStore.open(file))
                .isInstanceOf(PublishingException.class)
                .hasMessageContaining("left as it is");
        assertThat(Files.readString(file)).isEqualTo("{ broken");
    }

    @Test
    void provesTheKeyAsTheStandardSays() {
        // RFC 7636, appendix B.
        assertThat(Pkce.of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge())
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }
}
