package app.atelier.server.http;

import app.atelier.protocol.mastodon.ErrorBody;
import app.atelier.server.forms.FormPages;
import app.atelier.server.problems.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever goes wrong into a status and one sentence: as JSON for apps, as a page for people. */
public final class Errors implements Routes {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final List<String> FOR_APPS = List.of(
            "/api/", "/oauth/token", "/oauth/revoke", "/.well-known/", "/media/", "/nodeinfo", "/health", "/metrics");
    private static final Map<Integer, String> USUAL = Map.of(
            400, "request.bad", 404, "not-found", 405, "request.method", 413, "body.too-long", 415, "request.type");

    private final FormPages pages;
    private final long worthReading;

    /**
     * @param pages draws problems for people
     * @param worthReading bytes of a refused request's body that are read and thrown away so that its answer arrives
     */
    public Errors(FormPages pages, long worthReading) {
        this.pages = pages;
        this.worthReading = worthReading;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.exception(Problem.class, (problem, context) -> answer(context, problem));
        routes.exception(HttpResponseException.class, (e, context) -> answer(context, usual(e.getStatus(), e)));
        routes.exception(Exception.class, (e, context) -> answer(context, unexpected(e, context)));
    }

    /** Writes the answer to a problem. */
    public void answer(Context context, Problem problem) {
        UnreadBody.settle(context, worthReading);
        context.status(problem.status());
        if (problem.retryAfterSeconds() > 0) {
            context.header("Retry-After", Long.toString(problem.retryAfterSeconds()));
        }
        if (problem.status() == 401) {
            context.header("WWW-Authenticate", "Bearer");
        }
        context.header("Cache-Control", "private, no-store");
        if (forApps(context)) {
            context.json(ErrorBody.of(problem.getMessage()));
        } else {
            Html.send(context, pages.problem(context, problem.status(), problem.getMessage()));
        }
    }

    private static boolean forApps(Context context) {
        String path = context.path();
        String accept = context.header("Accept");
        boolean wantsPage = accept == null || accept.contains("text/html") || accept.contains("*/*");
        return FOR_APPS.stream().anyMatch(path::startsWith) || !wantsPage;
    }

    private static Problem usual(int status, Throwable cause) {
        String key = USUAL.get(status);
        return key == null ? Problem.because(cause, status, "request.refused") : Problem.because(cause, status, key);
    }

    private static Problem unexpected(Exception e, Context context) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            Problem known = bySentence(cause);
            if (known != null) {
                return known;
            }
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException bad) {
                return usual(bad.getCode() == 413 ? 413 : 400, cause);
            }
            if (cause instanceof HttpResponseException response) {
                return usual(response.getStatus(), response);
            }
            if (cause instanceof UnsupportedCharsetException || cause instanceof IllegalCharsetNameException) {
                return usual(415, cause);
            }
        }
        LOG.error("{} {} failed", context.method(), context.endpoint().path, e);
        return Problem.because(e, 500, "request.failed");
    }

    /** Troubles that only their words tell apart, as they come from far below. */
    private static @Nullable Problem bySentence(Throwable cause) {
        String text = cause.getMessage() == null ? "" : cause.getMessage().toLowerCase(Locale.ROOT);
        if (text.contains("no space left") || text.contains("sqlite_full") || text.contains("disk is full")) {
            LOG.error("The disk is full.", cause);
            return Problem.because(cause, 507, "disk.full");
        }
        boolean tooLong = text.contains("max length exceeded")
                || text.contains("larger than max length")
                || text.contains("file size exceeded");
        if (tooLong) {
            return Problem.because(cause, 413, "body.too-long");
        }
        return brokenOff(cause, text) ? Problem.because(cause, 400, "request.bad") : null;
    }

    /** Whether the other side went away, or was sent away for being slow: its own affair, and nothing for the log. */
    private static boolean brokenOff(Throwable cause, String text) {
        return cause instanceof ClosedChannelException
                || cause instanceof EOFException
                || cause instanceof TimeoutException
                || cause instanceof IOException
                        && (text.contains("early eof")
                                || text.contains("closed")
                                || text.contains("reset")
                                || text.contains("broken pipe"));
    }
}
