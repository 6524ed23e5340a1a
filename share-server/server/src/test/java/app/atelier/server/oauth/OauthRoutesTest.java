package app.atelier.server.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.server.TestBrowser;
import app.atelier.server.TestServer;
import app.atelier.server.TestServer.Answer;
import app.atelier.server.TestServer.Person;
import app.atelier.server.accounts.Account;
import app.atelier.server.accounts.AccountState;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OauthRoutesTest {
    private static final String REDIRECT = "http://127.0.0.1/callback";
    private static final String OOB = "urn:ietf:wg:oauth:2.0:oob";
    private static final String VERIFIER = "v".repeat(43);

    private TestServer server;
    private Account mara;
    private JsonNode app;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = TestServer.start(folder);
        mara = server.account("mara");
        app = register(REDIRECT + "\n" + OOB + "\nhttps://app.example/back?x=1", "read write")
                .json();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Answer register(String redirects, String scopes) {
        return server.send(TestServer.form(
                server.request("/api/v1/apps"),
                "client_name",
                "Test <b>",
                "redirect_uris",
                redirects,
                "scopes",
                scopes,
                "website",
                "https://app.example"));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private String authorize(String redirect, String... replaced) {
        Map<String, String> pairs = new LinkedHashMap<>(Map.of(
                "response_type", "code",
                "client_id", app.path("client_id").asText(),
                "redirect_uri", redirect,
                "scope", "read write",
                "state", "a b&c",
                "code_challenge", challenge(VERIFIER),
                "code_challenge_method", "S256"));
        for (int i = 0; i < replaced.length; i += 2) {
            pairs.put(replaced[i], replaced[i + 1]);
        }
        List<String> list = new ArrayList<>();
        pairs.forEach((name, value) -> {
            list.add(name);
            list.add(value);
        });
        return "/oauth/authorize?" + TestServer.encode(list.toArray(String[]::new));
    }

    private TestBrowser signedIn() {
        TestBrowser browser = new TestBrowser(server);
        assertThat(browser.signIn("mara", TestServer.PASSWORD, "/").status()).isEqualTo(303);
        return browser;
    }

    private Answer decide(TestBrowser browser, String address, String decision) {
        String page = browser.get(address).text();
        List<String> pairs = new ArrayList<>(List.of("decision", decision));
        TestBrowser.hidden(page, "/oauth/authorize").forEach((name, value) -> {
            pairs.add(name);
            pairs.add(value);
        });
        return browser.post("/oauth/authorize", pairs.toArray(String[]::new));
    }

    private String code(String redirect) {
        Answer answer = decide(signedIn(), authorize(redirect), "allow");
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        String location = answer.header("Location");
        return location.substring(location.indexOf("code=") + 5, location.indexOf("&state="));
    }

    private Answer token(String code, String redirect, String verifier) {
        return server.send(TestServer.form(
                server.request("/oauth/token"),
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                redirect,
                "client_id",
                app.path("client_id").asText(),
                "client_secret",
                app.path("client_secret").asText(),
                "code_verifier",
                verifier));
    }

    private int verify(String token) {
        return server.get(new Person(mara, token), "/api/v1/accounts/verify_credentials")
                .status();
    }

    @Test
    void letsAnAppInAndOutAgain() {
        String redirect = "http://127.0.0.1:49152/callback";
        TestBrowser browser = new TestBrowser(server);
        Answer first = browser.get(authorize(redirect));
        assertThat(first.status()).isEqualTo(303);
        assertThat(first.header("Location")).startsWith("/sign-in?next=%2Foauth%2Fauthorize");
        String next = URLDecoder.decode(
                first.header("Location").substring("/sign-in?next=".length()), StandardCharsets.UTF_8);
        Answer signedIn = browser.signIn("Mara", TestServer.PASSWORD, next);
        assertThat(signedIn.header("Location")).isEqualTo(next);
        Answer page = browser.get(next);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Test &lt;b&gt;")
                .doesNotContain("Test <b>")
                .contains("127.0.0.1:49152");
        assertThat(page.header("Content-Security-Policy")).contains("form-action 'self' http://127.0.0.1:49152");
        assertThat(page.header("Cache-Control")).isEqualTo("private, no-store");
        Answer allowed = decide(browser, next, "allow");
        assertThat(allowed.header("Location")).startsWith(redirect + "?code=").endsWith("&state=a+b%26c");
        String location = allowed.header("Location");
        String code = location.substring(location.indexOf("code=") + 5, location.indexOf("&state="));
        Answer answer = token(code, redirect, VERIFIER);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("token_type").asText()).isEqualTo("Bearer");
        assertThat(answer.json().path("scope").asText()).isEqualTo("read write");
        String token = answer.json().path("access_token").asText();
        assertThat(verify(token)).isEqualTo(200);
        for (int i = 0; i < 2; i++) {
            Answer revoked = server.send(TestServer.form(
                    server.request("/oauth/revoke"),
                    "client_id",
                    app.path("client_id").asText(),
                    "client_secret",
                    app.path("client_secret").asText(),
                    "token",
                    token));
            assertThat(revoked.status()).isEqualTo(200);
        }
        assertThat(verify(token)).isEqualTo(401);
    }

    @Test
    void showsTheCodeWhereThereIsNoWayBack() {
        Answer page = decide(signedIn(), authorize(OOB), "allow");
        assertThat(page.status()).isEqualTo(200);
        var matcher = Pattern.compile(">([A-Za-z0-9_-]{43})<").matcher(page.text());
        assertThat(matcher.find()).isTrue();
        assertThat(token(matcher.group(1), OOB, VERIFIER).status()).isEqualTo(200);
        assertThat(decide(signedIn(), authorize(OOB), "deny").status()).isEqualTo(403);
    }

    @Test
    void tellsTheAppThatItWasNotLetIn() {
        Answer answer = decide(signedIn(), authorize("https://app.example/back?x=1"), "deny");
        assertThat(answer.header("Location"))
                .isEqualTo("https://app.example/back?x=1&error=access_denied&state=a+b%26c");
    }

    // Attack 23
    @Test
    void refusesAForeignAddressBeforeAnythingIsSentThere() {
        for (String redirect : List.of(
                "http://127.0.0.1/callback/../evil",
                "http://127.0.0.1/callbackx",
                "http://127.0.0.1.evil.example/callback",
                "http://evil@127.0.0.1/callback",
                "http://127.0.0.1/callback#x",
                "https://app.example/back",
                "https://app.example/back?x=1&y=2",
                "https://app.example.evil.example/back?x=1",
                "https://127.0.0.1/callback",
                "javascript:alert(1)",
                "")) {
            Answer answer = signedIn().get(authorize(redirect));
            assertThat(answer.status()).as(redirect).isEqualTo(400);
            assertThat(answer.header("Location")).isEmpty();
        }
    }

    @Test
    void refusesARequestWithoutPkceAndOtherMistakes() {
        TestBrowser browser = signedIn();
        for (String[] wrong : new String[][] {
            {"code_challenge", ""},
            {"code_challenge_method", "plain"},
            {"code_challenge_method", ""},
            {"code_challenge", "short"},
            {"response_type", "token"},
            {"client_id", "nobody"},
            {"scope", "read admin"},
            {"scope", "read write follow"}
        }) {
            assertThat(browser.get(authorize(REDIRECT, wrong)).status())
                    .as(String.join("=", wrong))
                    .isEqualTo(400);
        }
    }

    @Test
    void refusesACodeUsedTwiceAndTakesItsTokenBack() {
        String code = code(REDIRECT);
        String token =
                token(code, REDIRECT, VERIFIER).json().path("access_token").asText();
        assertThat(verify(token)).isEqualTo(200);
        Answer again = token(code, REDIRECT, VERIFIER);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.json().path("error").asText()).isEqualTo("invalid_grant");
        assertThat(again.json().path("error_description").asText()).isNotEmpty();
        assertThat(verify(token)).isEqualTo(401);
    }

    @Test
    void refusesAWrongVerifierAddressOrSecretAndBurnsTheCode() {
        String code = code(REDIRECT);
        assertThat(token(code, REDIRECT, "w".repeat(43)).status()).isEqualTo(400);
        assertThat(token(code, REDIRECT, VERIFIER).status()).isEqualTo(400);
        assertThat(token(code(REDIRECT), "http://127.0.0.1:1/callback", VERIFIER)
                        .status())
                .isEqualTo(400);
        assertThat(token(code(REDIRECT), REDIRECT, "").status()).isEqualTo(400);
        Answer secret = server.send(TestServer.form(
                server.request("/oauth/token"),
                "grant_type",
                "authorization_code",
                "code",
                code(REDIRECT),
                "redirect_uri",
                REDIRECT,
                "client_id",
                app.path("client_id").asText(),
                "client_secret",
                "wrong",
                "code_verifier",
                VERIFIER));
        assertThat(secret.status()).isEqualTo(401);
        assertThat(secret.json().path("error").asText()).isEqualTo("invalid_client");
    }

    @Test
    void givesACodeOfOneAppToNoOther() {
        JsonNode other = register(REDIRECT, "read").json();
        Answer answer = server.send(TestServer.form(
                server.request("/oauth/token"),
                "grant_type",
                "authorization_code",
                "code",
                code(REDIRECT),
                "redirect_uri",
                REDIRECT,
                "client_id",
                other.path("client_id").asText(),
                "client_secret",
                other.path("client_secret").asText(),
                "code_verifier",
                VERIFIER));
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void knowsAppsByTheirOwnTokens() {
        String basic = Base64.getEncoder()
                .encodeToString((app.path("client_id").asText() + ":"
                                + app.path("client_secret").asText())
                        .getBytes(StandardCharsets.US_ASCII));
        Answer answer = server.send(TestServer.form(
                server.request("/oauth/token").header("Authorization", "Basic " + basic),
                "grant_type",
                "client_credentials",
                "scope",
                "read"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        Person program = new Person(mara, answer.json().path("access_token").asText());
        assertThat(server.get(program, "/api/v1/apps/verify_credentials")
                        .json()
                        .path("name")
                        .asText())
                .isEqualTo("Test <b>");
        assertThat(server.get(program, "/api/v1/accounts/verify_credentials").status())
                .isEqualTo(401);
        Answer password = server.send(TestServer.form(
                server.request("/oauth/token").header("Authorization", "Basic " + basic),
                "grant_type",
                "password",
                "username",
                "mara",
                "password",
                TestServer.PASSWORD));
        assertThat(password.json().path("error").asText()).isEqualTo("unsupported_grant_type");
    }

    @Test
    void registersAppsWithinReason() {
        assertThat(register("https://a.example/b", "read")
                        .json()
                        .path("client_secret")
                        .asText())
                .hasSize(43);
        assertThat(register("myapp://callback", "read").status()).isEqualTo(200);
        for (String redirect : List.of(
                "",
                "callback",
                "http://evil.example/",
                "javascript:alert(1)",
                "data:text/html,x",
                "https://a.example/#f",
                "https://user@a.example/",
                "https://a.example/ b")) {
            assertThat(register(redirect, "read").status()).as(redirect).isEqualTo(422);
        }
        assertThat(register(REDIRECT, "read everything").status()).isEqualTo(400);
        assertThat(server.send(TestServer.form(
                                server.request("/api/v1/apps"), "client_name", "", "redirect_uris", REDIRECT))
                        .status())
                .isEqualTo(422);
    }

    // Attack 26
    @Test
    void refusesTheTokenOfASuspendedAccount() {
        Person person = server.person();
        assertThat(server.get(person, "/api/v1/accounts/verify_credentials").status())
                .isEqualTo(200);
        server.context.accounts().setState(person.account().id(), AccountState.SUSPENDED);
        assertThat(server.get(person, "/api/v1/accounts/verify_credentials").status())
                .isEqualTo(403);
        assertThat(server.get("/@" + person.name()).status()).isEqualTo(404);
    }

    @Test
    void keepsOnlyHashesOfTokensAndSecrets() {
        String token = server.person().token();
        List<String> kept = server.context.database().read(handle -> handle.createQuery(
                        "select token_hash from tokens union all select secret_hash from apps")
                .mapTo(String.class)
                .list());
        assertThat(kept)
                .doesNotContain(token, app.path("client_secret").asText())
                .allMatch(hash -> hash.length() == 64);
    }

    @Test
    void refusesAConsentFromElsewhere() {
        TestBrowser browser = signedIn();
        String address = authorize(REDIRECT);
        String query = address.substring(address.indexOf('?') + 1);
        List<String> pairs = new ArrayList<>(List.of("decision", "allow"));
        for (String pair : query.split("&")) {
            pairs.add(pair.substring(0, pair.indexOf('=')));
            pairs.add(URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8));
        }
        Answer answer = browser.post("/oauth/authorize", pairs.toArray(String[]::new));
        assertThat(answer.status()).isEqualTo(403);
    }
}
