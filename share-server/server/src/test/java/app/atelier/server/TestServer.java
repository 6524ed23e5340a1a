package app.atelier.server;

import app.atelier.protocol.Json;
import app.atelier.server.accounts.Account;
import app.atelier.server.accounts.AccountState;
import app.atelier.server.accounts.NewAccount;
import app.atelier.server.accounts.Role;
import app.atelier.server.configuration.ConfigKey;
import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.http.Pace;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A real server on loopback in a folder of its own, and what a client needs to talk to it. */
public final class TestServer implements AutoCloseable {
    public static final String PASSWORD = "correct horse battery";
    /** As {@link Pace#USUAL}, on a clock that stands still. */
    public static final Pace STANDING =
            new Pace(Pace.USUAL.patience(), Pace.USUAL.leastBytesPerSecond(), 4_000, Pace.USUAL.sweep(), () -> 0);

    private static final String BOUNDARY = "----atelier-test";
    /** The type of {@link #multipart(byte[], String, String)}. */
    public static final String MULTIPART = "multipart/form-data; boundary=" + BOUNDARY;

    public final ServerContext context;
    public final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final AtomicInteger names = new AtomicInteger();

    private TestServer(ServerContext context) {
        this.context = context;
    }

    public static TestServer start(Path folder) {
        return start(folder, Map.of());
    }

    /** One for whom no time passes between requests: nothing slow is closed, what was counted is not forgotten. */
    public static TestServer start(Path folder, Map<ConfigKey, String> more) {
        return start(folder, more, STANDING);
    }

    /** One with other patience, on a clock of the test's own. */
    public static TestServer start(Path folder, Map<ConfigKey, String> more, Pace pace) {
        return start(folder, more, pace, InstantSource.system());
    }

    /** One on a clock of the test's own. */
    public static TestServer start(Path folder, Map<ConfigKey, String> more, Pace pace, InstantSource clock) {
        Map<ConfigKey, String> flags = new EnumMap<>(ConfigKey.class);
        flags.put(ConfigKey.DATA, folder.toString());
        flags.put(ConfigKey.PORT, "0");
        flags.putAll(more);
        return new TestServer(ServerContext.start(ServerConfig.resolve(flags, Map.of(), null), clock, pace));
    }

    @Override
    public void close() {
        http.close();
        context.stop();
    }

    /** An answer, read to its end. */
    public record Answer(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return Json.mapper().readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The sentence of an error. */
        public String error() {
            return json().path("error").asText();
        }
    }

    /** Someone with an account and a token for everything. */
    public record Person(Account account, String token) {
        public String name() {
            return account.name();
        }
    }

    public Person person() {
        return person("read write");
    }

    public Person person(String scopes) {
        Account account = account("person" + names.incrementAndGet());
        return new Person(account, context.createToken(account, "Test", scopes));
    }

    public Account account(String name) {
        return context.accounts().create(new NewAccount(name, "", PASSWORD, Role.USER), AccountState.ACTIVE);
    }

    public String token(Account account, String scopes) {
        return context.createToken(account, "Test", scopes);
    }

    public URI uri(String path) {
        return path.startsWith("http")
                ? URI.create(path)
                : URI.create(context.baseUrl().to(path));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path));
    }

    public HttpRequest.Builder as(Person person, String path) {
        return request(path).header("Authorization", "Bearer " + person.token());
    }

    public Answer send(HttpRequest.Builder request) {
        return send(request.build());
    }

    public Answer send(HttpRequest request) {
        try {
            return new Answer(http.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Answer get(String path) {
        return send(request(path));
    }

    public Answer get(Person person, String path) {
        return send(as(person, path));
    }

    public static HttpRequest.Builder form(HttpRequest.Builder request, String... pairs) {
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(pairs)));
    }

    public static String encode(String... pairs) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.add(URLEncoder.encode(pairs[i], StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
        }
        return String.join("&", fields);
    }

    public static HttpRequest.Builder json(HttpRequest.Builder request, String body) {
        return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    /** An upload as browsers and apps send it. */
    public Answer upload(Person person, byte[] file, String fileName, String description) {
        return send(multipart(as(person, "/api/v2/media"), file, fileName, description));
    }

    public Answer upload(Person person, byte[] file) {
        return upload(person, file, "picture.png", "");
    }

    public static HttpRequest.Builder multipart(
            HttpRequest.Builder request, byte[] file, String fileName, String description) {
        return request.header("Content-Type", MULTIPART)
                .POST(BodyPublishers.ofByteArray(multipart(file, fileName, description)));
    }

    /** The body of an upload, to be sent as {@link #MULTIPART}. */
    public static byte[] multipart(byte[] file, String fileName, String description) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\n"
                        + description + "\r\n--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: image/png\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** The id of a fresh picture. */
    public String media(Person person) {
        Answer answer = upload(person, TestPictures.png(64, 48, names.incrementAndGet()));
        if (answer.status() != 200) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return answer.json().path("id").asText();
    }

    /** A fresh post; the pairs are further fields. */
    public JsonNode post(Person person, String... pairs) {
        List<String> all = new ArrayList<>(List.of("media_ids[]", media(person)));
        all.addAll(List.of(pairs));
        Answer answer = send(form(as(person, "/api/v1/statuses"), all.toArray(String[]::new)));
        if (answer.status() != 200) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return answer.json();
    }
}
