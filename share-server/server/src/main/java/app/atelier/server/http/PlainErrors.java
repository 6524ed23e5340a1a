package app.atelier.server.http;

import app.atelier.protocol.Json;
import app.atelier.protocol.mastodon.ErrorBody;
import app.atelier.server.problems.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers to requests so broken that they reach no route: one JSON sentence, nothing of the server's inside. */
final class PlainErrors extends ErrorHandler {
    private static final HttpField JSON = new HttpField(HttpHeader.CONTENT_TYPE, "application/json");

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        response.getHeaders().put(JSON);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        Content.Sink.write(response, true, text(code), callback);
    }

    private static String text(int status) {
        String key =
                switch (status) {
                    case 404 -> "not-found";
                    case 408 -> "request.slow";
                    case 413 -> "body.too-long";
                    case 414, 431 -> "request.header";
                    case 503 -> "busy";
                    default -> status >= 500 ? "request.failed" : "request.bad";
                };
        try {
            return Json.mapper().writeValueAsString(ErrorBody.of(Problem.sentence(key)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
