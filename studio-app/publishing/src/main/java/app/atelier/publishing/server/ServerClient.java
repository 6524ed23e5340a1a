package app.atelier.publishing.server;

import app.atelier.protocol.Json;
import app.atelier.protocol.mastodon.Account;
import app.atelier.protocol.mastodon.Application;
import app.atelier.protocol.mastodon.Instance;
import app.atelier.protocol.mastodon.MediaAttachment;
import app.atelier.protocol.mastodon.PictureOrigin;
import app.atelier.protocol.mastodon.Status;
import app.atelier.protocol.mastodon.Token;
import app.atelier.protocol.provenance.KeyProof;
import app.atelier.publishing.texts.Texts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpDelete;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.jspecify.annotations.Nullable;

/**
 * A Mastodon-compatible server as the studio sees it, for one account or nobody. Each method is one request; it either
 * gives what the API promises or throws with the problem in a sentence.
 */
public final class ServerClient {
    private static final int LONGEST_SENTENCE = 300;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int TIMEOUT = 408;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;
    private static final int SERVER_TROUBLE = 500;

    private final Transport transport;
    private final URI server;
    private final @Nullable String token;

    /**
     * @param server address without path, see {@link ServerAddress}
     * @param token of the account, or null to ask as nobody
     */
    public ServerClient(Transport transport, URI server, @Nullable String token) {
        this.transport = transport;
        this.server = server;
        this.token = token;
    }

    public URI server() {
        return server;
    }

    /** What the server says of itself. */
    public Instance instance() throws ServerException {
        return json(get("/api/v2/instance"), new TypeReference<>() {});
    }

    /** The account of the token. */
    public Account verifyCredentials() throws ServerException {
        return json(get("/api/v1/accounts/verify_credentials"), new TypeReference<>() {});
    }

    /** Registers a program with the addresses that answers of {@code /oauth/authorize} may go to. */
    public Application register(String name, List<String> redirectUris, String scopes) throws ServerException {
        HttpPost request = post("/api/v1/apps");
        form(
                request,
                Map.of("client_name", name, "redirect_uris", String.join("\n", redirectUris), "scopes", scopes),
                List.of());
        return json(request, new TypeReference<>() {});
    }

    /** Asks {@code /oauth/token} with these fields. */
    public Token token(Map<String, String> fields) throws ServerException {
        HttpPost request = post("/oauth/token");
        form(request, fields, List.of());
        return json(request, new TypeReference<>() {});
    }

    /** Ends a token. */
    public void revoke(String clientId, String clientSecret, String revoked) throws ServerException {
        HttpPost request = post("/oauth/revoke");
        form(request, Map.of("client_id", clientId, "client_secret", clientSecret, "token", revoked), List.of());
        checked(send(request, transport.limits().whole()));
    }

    /** Shows that the account holds a key, so that the server can say whose pictures they are. Only Atelier's know this. */
    public void showKey(KeyProof proof) throws ServerException {
        HttpPost request = post("/api/atelier/v1/keys");
        form(
                request,
                Map.of(
                        "certificate", proof.certificate(),
                        "moment", proof.moment(),
                        "signature", proof.signature()),
                List.of());
        checked(send(request, transport.limits().whole()));
    }

    /**
     * Uploads a picture. The answer's {@code url} is null while the server still works on it.
     *
     * @param idempotencyKey lets a server that knows it recognise the same upload
     * @throws IOException when the file cannot be read
     */
    public MediaAttachment upload(
            Path file, String mediaType, String description, String idempotencyKey, UploadProgress progress)
            throws ServerException, IOException {
        HttpPost request = post("/api/v2/media");
        request.setHeader("Idempotency-Key", idempotencyKey);
        ContentType type = ContentType.create(mediaType);
        String name = "picture." + mediaType.substring(mediaType.indexOf('/') + 1);
        request.setEntity(MultipartEntityBuilder.create()
                .setCharset(StandardCharsets.UTF_8)
                .addPart("file", new CountedFile(file, name, type, progress))
                .addTextBody("description", description, ContentType.TEXT_PLAIN.withCharset(StandardCharsets.UTF_8))
                .build());
        return parsed(checked(send(request, transport.limits().upload())), new TypeReference<>() {});
    }

    /** A picture that was uploaded; empty when the server does not have it (any more). */
    public Optional<MediaAttachment> media(String id) throws ServerException {
        Answer answer = send(get("/api/v1/media/" + id), transport.limits().whole());
        return answer.status() == NOT_FOUND && answer.isJson()
                ? Optional.empty()
                : Optional.of(parsed(checked(answer), new TypeReference<MediaAttachment>() {}));
    }

    /** Posts a status; the same key gives the same status, however often it is sent. */
    public Status post(NewStatus status, String idempotencyKey) throws ServerException {
        HttpPost request = post("/api/v1/statuses");
        request.setHeader("Idempotency-Key", idempotencyKey);
        List<NameValuePair> more = new ArrayList<>();
        status.mediaIds().forEach(id -> more.add(new BasicNameValuePair("media_ids[]", id)));
        optional(more, "atelier[recipe]", status.recipeJson());
        PictureOrigin origin = status.origin();
        optional(more, "atelier[origin]", origin == null ? null : origin.wire());
        optional(more, "atelier[remix_of_id]", status.remixOf());
        Map<String, String> fields = Map.of(
                "status",
                status.text(),
                "visibility",
                status.visibility().wire(),
                "atelier[remix_allowed]",
                Boolean.toString(status.remixAllowed()),
                "atelier[training_allowed]",
                Boolean.toString(status.trainingAllowed()));
        form(request, fields, more);
        return json(request, new TypeReference<>() {});
    }

    private static void optional(List<NameValuePair> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.add(new BasicNameValuePair(name, value));
        }
    }

    /** A status; empty when the server does not have it or does not show it to this account. */
    public Optional<Status> status(String id) throws ServerException {
        Answer answer = send(get("/api/v1/statuses/" + id), transport.limits().whole());
        return answer.status() == NOT_FOUND && answer.isJson()
                ? Optional.empty()
                : Optional.of(parsed(checked(answer), new TypeReference<Status>() {}));
    }

    /** Deletes a status of this account. */
    public void delete(String id) throws ServerException {
        checked(send(
                new HttpDelete(server.resolve("/api/v1/statuses/" + id)),
                transport.limits().whole()));
    }

    /**
     * Part of a timeline, newest first.
     *
     * @param timeline {@code public}, {@code home} or {@code tag:NAME}
     * @param beforeId only older than this status, or null for the newest
     * @param limit 1 to 40
     */
    public List<Status> timeline(String timeline, @Nullable String beforeId, int limit) throws ServerException {
        String before = beforeId == null ? "" : "&max_id=" + beforeId;
        List<Status> statuses =
                json(get(TimelinePath.of(timeline) + "?limit=" + limit + before), new TypeReference<>() {});
        return statuses.stream()
                .filter(Objects::nonNull)
                .filter(status -> status.id() != null && status.account() != null)
                .toList();
    }

    /** Fetches a picture from anywhere, without the account's token. */
    public FetchedPicture picture(URI address) throws ServerException {
        Answer answer = transport.send(
                new HttpGet(address),
                transport.limits().whole(),
                transport.limits().pictureBytes());
        if (!answer.isSuccess() || !answer.mediaType().startsWith("image/")) {
            throw broken("server.notpicture", address);
        }
        return new FetchedPicture(answer.body(), answer.mediaType());
    }

    private HttpGet get(String path) {
        return new HttpGet(server.resolve(path));
    }

    private HttpPost post(String path) {
        return new HttpPost(server.resolve(path));
    }

    private static void form(HttpPost request, Map<String, String> fields, List<NameValuePair> more) {
        List<NameValuePair> all = new ArrayList<>(more);
        fields.forEach((name, value) -> all.add(new BasicNameValuePair(name, value)));
        request.setEntity(new UrlEncodedFormEntity(all, StandardCharsets.UTF_8));
    }

    private <T> T json(HttpUriRequestBase request, TypeReference<T> type) throws ServerException {
        return parsed(checked(send(request, transport.limits().whole())), type);
    }

    private Answer send(HttpUriRequestBase request, Duration whole) throws ServerException {
        request.setHeader("Accept", "application/json");
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        return transport.send(request, whole, transport.limits().answerBytes());
    }

    private Answer checked(Answer answer) throws ServerException {
        if (answer.isSuccess()) {
            return answer;
        }
        String host = server.getRawAuthority();
        int status = answer.status();
        if (answer.isRedirect()) {
            throw broken("server.moved", host, cut(answer.location()));
        }
        if (status >= SERVER_TROUBLE || status == TIMEOUT) {
            throw new ServerException(
                    new ServerProblem.Troubled(
                            status,
                            Texts.of("server.troubled", host, Integer.toString(status)),
                            answer.retryAfterSeconds()),
                    null);
        }
        if (status == TOO_MANY) {
            throw new ServerException(
                    new ServerProblem.Troubled(status, Texts.of("server.busy", host), answer.retryAfterSeconds()),
                    null);
        }
        if (status == UNAUTHORIZED && token != null) {
            throw new ServerException(new ServerProblem.SignedOut(Texts.of("server.signedout", host)), null);
        }
        if (status == TOO_LARGE && !answer.isJson()) {
            throw refused(status, Texts.of("server.refused.large", host));
        }
        if (!answer.isJson()) {
            throw broken("server.notjson", host);
        }
        throw refused(status, sentence(answer).orElse(Texts.of("server.refused", host, Integer.toString(status))));
    }

    private static ServerException refused(int status, String sentence) {
        return new ServerException(new ServerProblem.Refused(status, sentence), null);
    }

    private static ServerException broken(String key, Object... arguments) {
        return new ServerException(new ServerProblem.BrokenAnswer(Texts.of(key, arguments)), null);
    }

    /** The server's own words, as plain text of bounded length. */
    private static Optional<String> sentence(Answer answer) {
        try {
            JsonNode body = Json.mapper().readTree(answer.text());
            String said = body.path("error_description").asText("");
            String sentence = said.isBlank() ? body.path("error").asText("") : said;
            return Optional.of(cut(sentence)).filter(text -> !text.isBlank());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String cut(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST_SENTENCE));
    }

    private <T> T parsed(Answer answer, TypeReference<T> type) throws ServerException {
        String host = server.getRawAuthority();
        if (!answer.isJson()) {
            throw broken("server.notjson", host);
        }
        try {
            T value = Json.mapper().readValue(answer.text(), type);
            if (value == null) {
                throw broken("server.notjson", host);
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new ServerException(new ServerProblem.BrokenAnswer(Texts.of("server.notjson", host)), e);
        }
    }
}
