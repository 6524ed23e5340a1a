package app.atelier.server;

import app.atelier.server.TestServer.Answer;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser as far as cookies and hidden fields go. */
public final class TestBrowser {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    private final TestServer server;
    public final Map<String, String> cookies = new LinkedHashMap<>();

    public TestBrowser(TestServer server) {
        this.server = server;
    }

    public Answer get(String path) {
        return send(server.request(path));
    }

    public Answer post(String path, String... pairs) {
        return send(TestServer.form(server.request(path), pairs));
    }

    /** Sends with the cookies, and keeps those that come back. */
    public Answer send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        Answer answer = server.send(request);
        for (String set : answer.response().headers().allValues("Set-Cookie")) {
            String pair = set.split(";")[0];
            String name = pair.substring(0, pair.indexOf('='));
            String value = pair.substring(pair.indexOf('=') + 1);
            if (value.isEmpty() || set.contains("Max-Age=0")) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        }
        return answer;
    }

    /** The hidden fields of the first form that leads to an address. */
    public static Map<String, String> hidden(String page, String action) {
        Map<String, String> fields = new LinkedHashMap<>();
        int from = page.indexOf("action=\"" + action + "\"");
        if (from >= 0) {
            int to = page.indexOf("</form>", from);
            Matcher matcher = HIDDEN.matcher(page.substring(from, to));
            while (matcher.find()) {
                fields.put(matcher.group(1), matcher.group(2).replace("&amp;", "&"));
            }
        }
        return fields;
    }

    /** Signs in with the usual password; the answer to the form. */
    public Answer signIn(String name, String password, String next) {
        String page = get("/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8))
                .text();
        Map<String, String> fields = hidden(page, "/sign-in");
        return post(
                "/sign-in",
                "csrf",
                fields.getOrDefault("csrf", ""),
                "next",
                fields.getOrDefault("next", ""),
                "name",
                name,
                "password",
                password);
    }
}
