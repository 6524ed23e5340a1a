package app.atelier.server.http;

import io.javalin.http.Context;

/** Sends a page. */
public final class Html {
    private Html() {}

    /** Answers with this page, its letters named for old programs too. */
    public static void send(Context context, String page) {
        context.contentType("text/html; charset=utf-8").result(page);
    }
}
