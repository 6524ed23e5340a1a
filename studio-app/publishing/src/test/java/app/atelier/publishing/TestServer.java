package app.atelier.publishing;

import app.atelier.protocol.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A small server on loopback with the few end points that publishing needs, and faults on demand. */
public final class TestServer implements AutoCloseable {
    public static final String TOKEN = "token-of-ada";
    public static final int LONGEST_CAPTION = 500;

    /** What goes wrong with the next request to a path; the request is done all the same where it says so. */
    public enum Fault {
        TROUBLE,
        BUSY,
        HTML,
        /** Done, but the answer breaks off. */
        CUT_AFTER_DOING,
        /** Done, but there never is an answer. */
        SILENT_AFTER_DOING,
        /** An answer that comes byte by byte without end. */
        TRICKLE,
        ENDLESS,
        NONSENSE,
        UNAUTHORIZED
    }

    /** A status and the form it was posted with. */
    public record Post(String id, String key, Map<String, List<String>> form) {
        public String field(String name) {
            return form.getOrDefault(name, List.of("")).getFirst();
        }
    }

    private HttpServer server;
    private final int port;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger ids = new AtomicInteger(100);
    public final List<Post> posts = new CopyOnWriteArrayList<>();
    public final Map<String, byte[]> media = new ConcurrentHashMap<>();
    public final List<String> requests = new CopyOnWriteArrayList<>();
    public final Map<String, Map<String, List<String>>> authorizations = new ConcurrentHashMap<>();
    public final List<String> revoked = new CopyOnWriteArrayList<>();
    public volatile int looksUntilProcessed;
    /** Done once a request was received that gets no answer, or none that ends. */
    public volatile Runnable whenStuck = () -> {};

    public TestServer() throws IOException {
        server = listen(0);
        port = server.getAddress().getPort();
    }

    private HttpServer listen(int wanted) throws IOException {
        HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), wanted), 0);
        opened.createContext("/", this::answer);
        opened.setExecutor(threads);
        opened.start();
        return opened;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Nobody listens any more. */
    public void goDown() {
        server.stop(0);
    }

    public void comeBack() throws IOException {
        server = listen(port);
    }

    public void fail(String path, Fault... next) {
        faults.computeIfAbsent(path, key -> new ConcurrentLinkedDeque<>()).addAll(List.of(next));
    }

    public void addPosts(int count) {
        for (int i = 0; i < count; i++) {
            String id = Integer.toString(ids.incrementAndGet());
            posts.add(new Post(id, "", Map.of("status", List.of("post " + id))));
        }
    }

    public long requests(String start) {
        return requests.stream().filter(request -> request.startsWith(start)).count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            requests.add(exchange.getRequestMethod() + " " + path);
            Deque<Fault> waiting = faults.get(path);
            Fault fault = waiting == null ? null : waiting.poll();
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (fault == null) {
                handle(exchange, path, body);
            } else {
                fail(exchange, path, body, fault);
            }
        }
    }

    private void fail(HttpExchange exchange, String path, byte[] body, Fault fault) throws IOException {
        switch (fault) {
            case TROUBLE -> send(exchange, 500, "text/html", "<h1>Oops</h1>");
            case BUSY -> {
                exchange.getResponseHeaders().set("Retry-After", "120");
                send(exchange, 429, "application/json", "{\"error\":\"Too many\"}");
            }
            case HTML -> send(exchange, 200, "text/html", "<h1>Log in to the network</h1>");
            case NONSENSE -> send(exchange, 200, "application/json", "{\"id\":[1,2");
            case UNAUTHORIZED -> send(exchange, 401, "application/json", "{\"error\":\"The access token is invalid\"}");
            case CUT_AFTER_DOING -> {
                String answer = json(path, exchange, body).toString();
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, answer.length() + 1000L);
                exchange.getResponseBody()
                        .write(answer.substring(0, answer.length() / 2).getBytes(StandardCharsets.UTF_8));
            }
            case SILENT_AFTER_DOING -> {
                json(path, exchange, body);
                whenStuck.run();
                await();
            }
            case TRICKLE -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, 0);
                while (ended.getCount() > 0) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                    whenStuck.run();
                    await(20);
                }
            }
            case ENDLESS -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, 0);
                byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
                while (ended.getCount() > 0) {
                    exchange.getResponseBody().write(blanks);
                }
            }
        }
    }

    private void await() {
        await(60_000);
    }

    private void await(long millis) {
        try {
            if (ended.await(millis, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handle(HttpExchange exchange, String path, byte[] body) throws IOException {
        if (path.startsWith("/pictures/")) {
            exchange.getResponseHeaders().set("Content-Type", "image/webp");
            byte[] picture = ("picture " + path).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, picture.length);
            exchange.getResponseBody().write(picture);
            return;
        }
        JsonNode answer = json(path, exchange, body);
        int status =
                answer.path("error").isMissingNode() ? 200 : answer.path("code").asInt(422);
        send(exchange, status, "application/json; charset=utf-8", answer.toString());
    }

    private JsonNode json(String path, HttpExchange exchange, byte[] body) {
        boolean own = ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        Map<String, List<String>> form = path.equals("/api/v2/media") ? Map.of() : form(body);
        if (path.equals("/api/v1/apps")) {
            return object(app -> app.put("client_id", "studio").put("client_secret", "hush"));
        }
        if (path.equals("/oauth/token")) {
            String code = first(form, "code");
            authorizations.put(code, form);
            return code.equals("good-code")
                    ? object(token -> token.put("access_token", TOKEN).put("token_type", "Bearer"))
                    : error(400, "The code is not good any more.");
        }
        if (path.equals("/oauth/revoke")) {
            revoked.add(first(form, "token"));
            return object(nothing -> nothing);
        }
        if (path.equals("/api/v1/timelines/public")) {
            return timeline(exchange.getRequestURI().getQuery());
        }
        if (!own) {
            return error(401, "The access token is invalid");
        }
        if (path.equals("/api/v1/accounts/verify_credentials")) {
            return object(
                    account -> account.put("id", "1").put("username", "ada").put("display_name", "Ada"));
        }
        if (path.equals("/api/v2/media")) {
            String id = Integer.toString(ids.incrementAndGet());
            media.put(id, body);
            return media(id);
        }
        if (path.startsWith("/api/v1/media/")) {
            looksUntilProcessed--;
            return media(path.substring("/api/v1/media/".length()));
        }
        if (path.equals("/api/v1/statuses")) {
            return post(exchange.getRequestHeaders().getFirst("Idempotency-Key"), form);
        }
        return error(404, "Record not found");
    }

    private JsonNode media(String id) {
        if (!media.containsKey(id)) {
            return error(404, "Record not found");
        }
        return object(attachment -> {
            attachment.put("id", id).put("type", "image");
            return looksUntilProcessed > 0 ? attachment : attachment.put("url", address() + "/pictures/" + id);
        });
    }

    private synchronized JsonNode post(String key, Map<String, List<String>> form) {
        for (Post former : posts) {
            if (former.key().equals(key)) {
                return status(former);
            }
        }
        if (first(form, "status").length() > LONGEST_CAPTION) {
            return error(422, "The caption may have " + LONGEST_CAPTION + " characters at most.");
        }
        if (!media.containsKey(first(form, "media_ids[]"))) {
            return error(422, "The picture is not there any more.");
        }
        Post post = new Post(Integer.toString(ids.incrementAndGet()), key, form);
        posts.add(post);
        return status(post);
    }

    private JsonNode timeline(String query) {
        int before = query.contains("max_id=")
                ? Integer.parseInt(query.replaceAll(".*max_id=(\\d+).*", "$1"))
                : Integer.MAX_VALUE;
        int limit = Integer.parseInt(query.replaceAll(".*limit=(\\d+).*", "$1"));
        ArrayNode page = Json.mapper().createArrayNode();
        List<Post> newestFirst = new ArrayList<>(posts).reversed();
        newestFirst.stream()
                .filter(post -> Integer.parseInt(post.id()) < before)
                .limit(limit)
                .forEach(post -> page.add(status(post)));
        return page;
    }

    private JsonNode status(Post post) {
        return object(status -> {
            status.put("id", post.id()).put("created_at", "2026-05-04T10:00:00.000Z");
            status.put("visibility", "public").put("content", "<p>" + post.field("status") + "</p>");
            status.put("url", address() + "/@ada/" + post.id());
            status.putObject("account").put("id", "1").put("username", "ada");
            status.putArray("media_attachments")
                    .addObject()
                    .put("id", "m" + post.id())
                    .put("type", "image")
                    .put("preview_url", address() + "/pictures/" + post.id() + ".webp");
            return status;
        });
    }

    private static JsonNode object(Function<ObjectNode, ObjectNode> filling) {
        return filling.apply(Json.mapper().createObjectNode());
    }

    private static JsonNode error(int code, String sentence) {
        return object(error -> error.put("error", sentence).put("code", code));
    }

    private static String first(Map<String, List<String>> form, String name) {
        return form.getOrDefault(name, List.of("")).getFirst();
    }

    private static Map<String, List<String>> form(byte[] body) {
        Map<String, List<String>> form = new TreeMap<>();
        for (String field : new String(body, StandardCharsets.UTF_8).split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                String name = URLDecoder.decode(field.substring(0, equals), StandardCharsets.UTF_8);
                String value = URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8);
                form.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return form;
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        ended.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
