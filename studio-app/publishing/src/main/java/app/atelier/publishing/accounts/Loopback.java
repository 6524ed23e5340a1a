package app.atelier.publishing.accounts;

import app.atelier.publishing.texts.Texts;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Waits on a free port of this computer's own address (RFC 8252) for the browser to come back with a code. Only an
 * answer with the right {@code state} counts.
 */
final class Loopback implements AutoCloseable {
    private static final String PATH = "/callback";
    private static final int OK = 200;
    private static final int WRONG = 400;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("sign-in-", 0).factory());
    private final String state;
    private final CompletableFuture<String> code = new CompletableFuture<>();

    Loopback(String state) throws IOException {
        this.state = state;
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        server.createContext(PATH, this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI redirectUri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH);
    }

    /** The code, or a {@link SignInException}. */
    CompletableFuture<String> code() {
        return code;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> fields = fields(exchange.getRequestURI().getRawQuery());
            boolean own = MessageDigest.isEqual(
                    fields.getOrDefault("state", "").getBytes(StandardCharsets.UTF_8),
                    state.getBytes(StandardCharsets.UTF_8));
            String given = fields.getOrDefault("code", "");
            if (!own || (given.isBlank() && !fields.containsKey("error"))) {
                page(exchange, WRONG, "signin.page.wrong");
            } else if (given.isBlank()) {
                page(exchange, OK, "signin.page.denied");
                code.completeExceptionally(new SignInException(Texts.of("signin.denied")));
            } else {
                page(exchange, OK, "signin.page.done");
                code.complete(given);
            }
        }
    }

    private static void page(HttpExchange exchange, int status, String key) throws IOException {
        String html = """
                <!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark">
                <title>%s</title><body style="font:18px system-ui;display:grid;place-items:center;min-height:90vh">
                <p>%s</p></body></html>
                """.formatted(Texts.of("signin.page.title"), Texts.of(key));
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> fields(@Nullable String query) {
        Map<String, String> fields = new HashMap<>();
        for (String field : (query == null ? "" : query).split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    @Override
    public void close() {
        // One second lets the page that is being written reach the browser.
        server.stop(1);
        threads.shutdown();
    }
}
