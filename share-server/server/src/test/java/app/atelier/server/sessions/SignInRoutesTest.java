package app.atelier.server.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.server.TestBrowser;
import app.atelier.server.TestServer;
import app.atelier.server.TestServer.Answer;
import app.atelier.server.accounts.Account;
import app.atelier.server.accounts.AccountState;
import app.atelier.server.configuration.ConfigKey;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInRoutesTest {
    @TempDir
    Path folder;

    private TestServer start(String registrations) {
        return TestServer.start(folder, Map.of(ConfigKey.REGISTRATIONS, registrations));
    }

    // Attack 24
    @Test
    void beginsASessionUnderANewIdThatScriptsCannotRead() {
        try (TestServer server = start("closed")) {
            server.account("mara");
            TestBrowser browser = new TestBrowser(server);
            browser.cookies.put("atelier_session", "planted");
            Answer answer = browser.signIn("mara", TestServer.PASSWORD, "/about");
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.header("Location")).isEqualTo("/about");
            String cookie = answer.response().headers().allValues("Set-Cookie").stream()
                    .filter(text -> text.startsWith("atelier_session=") && !text.contains("Max-Age=0"))
                    .findFirst()
                    .orElseThrow();
            assertThat(cookie)
                    .contains("HttpOnly")
                    .contains("SameSite=Lax")
                    .contains("Path=/")
                    .doesNotContain("planted");
            String first = browser.cookies.get("atelier_session");
            assertThat(browser.get("/").text()).contains("/@mara");
            TestBrowser again = new TestBrowser(server);
            again.signIn("mara", TestServer.PASSWORD, "/");
            assertThat(again.cookies.get("atelier_session")).isNotEqualTo(first);
        }
    }

    @Test
    void marksCookiesAsSecureBehindHttps() {
        try (TestServer server = TestServer.start(folder, Map.of(ConfigKey.BASE_URL, "https://pictures.example"))) {
            String local = "http://127.0.0.1:" + server.context.port() + "/sign-in";
            Answer page = server.send(HttpRequest.newBuilder(URI.create(local)));
            assertThat(page.header("Set-Cookie"))
                    .startsWith("__Host-atelier_form=")
                    .contains("Secure");
            assertThat(page.header("Strict-Transport-Security")).contains("max-age");
        }
    }

    @Test
    void leadsNowhereElse() {
        for (String next :
                List.of("//evil.example", "https://evil.example", "/\\evil.example", "javascript:x", "/a\r\nb", "")) {
            assertThat(SignInRoutes.local(next)).as(next).isEqualTo("/");
        }
        assertThat(SignInRoutes.local("/oauth/authorize?a=b%20c")).isEqualTo("/oauth/authorize?a=b%20c");
    }

    @Test
    void saysTheSameForAWrongPasswordAndAnUnknownNameAndPausesAfterFive() {
        try (TestServer server = start("closed")) {
            server.account("mara");
            for (String name : List.of("mara", "nobody")) {
                for (int left = 4; left >= 0; left--) {
                    Answer answer = new TestBrowser(server).signIn(name, "wrong password", "/");
                    assertThat(answer.status()).isEqualTo(422);
                    assertThat(answer.text()).contains("This is not the password of");
                    if (left > 0) {
                        assertThat(answer.text()).contains("You have " + left + " more");
                    }
                }
                Answer paused = new TestBrowser(server).signIn(name, TestServer.PASSWORD, "/");
                assertThat(paused.status()).isEqualTo(429);
                assertThat(Integer.parseInt(paused.header("Retry-After"))).isBetween(1, 61);
            }
        }
    }

    // Attack 20
    @Test
    void refusesEveryFormFromElsewhere() {
        try (TestServer server = start("open")) {
            server.account("mara");
            TestBrowser browser = new TestBrowser(server);
            browser.signIn("mara", TestServer.PASSWORD, "/");
            for (String path : List.of("/sign-out", "/sign-in", "/sign-up", "/settings/profile", "/oauth/authorize")) {
                assertThat(browser.post(path, "name", "x").status()).as(path).isEqualTo(403);
                assertThat(browser.post(path, "csrf", "guess").status())
                        .as(path)
                        .isEqualTo(403);
                assertThat(new TestBrowser(server).post(path, "csrf", "").status())
                        .as(path)
                        .isEqualTo(403);
            }
            String token = TestBrowser.hidden(browser.get("/settings").text(), "/settings/profile")
                    .getOrDefault("csrf", "");
            assertThat(token).isNotEmpty();
            TestBrowser other = new TestBrowser(server);
            other.signIn("mara", TestServer.PASSWORD, "/");
            assertThat(other.post("/sign-out", "csrf", token).status()).isEqualTo(403);
            Answer cross = browser.send(
                    TestServer.form(server.request("/sign-out"), "csrf", token).header("Sec-Fetch-Site", "cross-site"));
            assertThat(cross.status()).isEqualTo(403);
            assertThat(browser.post("/sign-out", "csrf", token).status()).isEqualTo(303);
            assertThat(browser.cookies).doesNotContainKey("atelier_session");
            assertThat(browser.get("/settings").status()).isNotEqualTo(200);
        }
    }

    @Test
    void neverActsOnTheApiByCookie() {
        try (TestServer server = start("closed")) {
            server.account("mara");
            TestBrowser browser = new TestBrowser(server);
            browser.signIn("mara", TestServer.PASSWORD, "/");
            assertThat(browser.get("/api/v1/accounts/verify_credentials").status())
                    .isEqualTo(401);
            assertThat(browser.post("/api/v1/statuses", "status", "x").status()).isEqualTo(401);
        }
    }

    private static Answer join(TestBrowser browser, String name, String password, String agreement) {
        String csrf =
                TestBrowser.hidden(browser.get("/sign-up").text(), "/sign-up").getOrDefault("csrf", "");
        return browser.post(
                "/sign-up",
                "csrf",
                csrf,
                "name",
                name,
                "display_name",
                "",
                "password",
                password,
                "agreement",
                agreement);
    }

    @Test
    void makesAnAccountWhereAnyoneMayJoin() {
        try (TestServer server = start("open")) {
            TestBrowser browser = new TestBrowser(server);
            assertThat(join(browser, "Mara", "short", "true").status()).isEqualTo(422);
            assertThat(join(browser, "ma ra", "long enough password", "true").status())
                    .isEqualTo(422);
            assertThat(join(browser, "Mara", "long enough password", "").status())
                    .isEqualTo(422);
            assertThat(join(browser, "Mara", "long enough password", "true").status())
                    .isEqualTo(303);
            assertThat(browser.get("/").text()).contains("/@mara");
            Answer taken = join(new TestBrowser(server), "mara", "long enough password", "true");
            assertThat(taken.status()).isEqualTo(422);
            assertThat(taken.text()).contains("is taken");
            Account account = server.context.accounts().byName("mara").orElseThrow();
            assertThat(account.role().wire()).isEqualTo("user");
        }
    }

    @Test
    void keepsNewPeopleWaitingWhereAModeratorLooks() {
        try (TestServer server = start("approval")) {
            Answer answer = join(new TestBrowser(server), "mara", "long enough password", "true");
            assertThat(answer.status()).isEqualTo(200);
            TestBrowser browser = new TestBrowser(server);
            assertThat(browser.signIn("mara", "long enough password", "/").status())
                    .isEqualTo(403);
            assertThat(server.get("/@mara").status()).isEqualTo(404);
            Account account = server.context.accounts().any("mara").orElseThrow();
            server.context.accounts().setState(account.id(), AccountState.ACTIVE);
            assertThat(browser.signIn("mara", "long enough password", "/").status())
                    .isEqualTo(303);
        }
    }

    @Test
    void takesNobodyWhereItIsClosed() {
        try (TestServer server = start("closed")) {
            TestBrowser browser = new TestBrowser(server);
            assertThat(browser.get("/sign-up").status()).isEqualTo(200);
            String csrf = TestBrowser.hidden(browser.get("/sign-in").text(), "/sign-in")
                    .getOrDefault("csrf", "");
            Answer answer = browser.post(
                    "/sign-up", "csrf", csrf, "name", "mara", "password", "long enough password", "agreement", "true");
            assertThat(answer.status()).isEqualTo(403);
            assertThat(server.context.accounts().any("mara")).isEmpty();
        }
    }

    @Test
    void endsSessionsOfASuspendedAccountAtOnce() {
        try (TestServer server = start("closed")) {
            Account account = server.account("mara");
            TestBrowser browser = new TestBrowser(server);
            browser.signIn("mara", TestServer.PASSWORD, "/");
            assertThat(browser.get("/settings").status()).isEqualTo(200);
            server.context.accounts().setState(account.id(), AccountState.SUSPENDED);
            assertThat(browser.get("/settings").status()).isNotEqualTo(200);
            assertThat(browser.signIn("mara", TestServer.PASSWORD, "/").status())
                    .isEqualTo(403);
        }
    }
}
