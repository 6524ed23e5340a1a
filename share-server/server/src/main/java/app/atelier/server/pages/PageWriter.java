package app.atelier.server.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;

/** Turns a page into an answer: HTML, its policy, and the headers by which it may be kept. */
final class PageWriter {
    static final String HTML = "text/html; charset=utf-8";

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "script-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Answers with a page, or with 304 where the reader has it already. */
    void write(Context ctx, String template, Object page) {
        write(ctx, template, page, List.of());
    }

    /**
     * Answers with a page that holds a form which ends elsewhere.
     *
     * @param formTargets sources for the policy's {@code form-action}, beside this server: browsers apply it to the
     *     redirect that follows a form
     */
    void write(Context ctx, String template, Object page, List<String> formTargets) {
        var output = new Utf8ByteOutput();
        templates.render(template, page, output);
        ctx.header(
                "Content-Security-Policy",
                formTargets.isEmpty() ? POLICY : POLICY + " " + String.join(" ", formTargets));
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "same-origin");
        send(ctx, output.toByteArray(), HTML);
    }

    /**
     * Answers with bytes that differ by cookie, to be asked for again each time. Error pages carry no tag, because a 304
     * would hide the error.
     */
    void send(Context ctx, byte[] bytes, String type) {
        ctx.contentType(type);
        ctx.header("Vary", "Cookie");
        if (ctx.res().getHeader("Cache-Control") == null) {
            ctx.header("Cache-Control", "no-cache");
        }
        var readable = ctx.method() == HandlerType.GET || ctx.method() == HandlerType.HEAD;
        if (readable && ctx.status() == HttpStatus.OK) {
            var tag = "W/\"" + Assets.hash(bytes) + "\"";
            ctx.header("ETag", tag);
            if (tag.equals(ctx.header("If-None-Match"))) {
                ctx.status(HttpStatus.NOT_MODIFIED);
                return;
            }
        }
        ctx.result(bytes);
    }
}
