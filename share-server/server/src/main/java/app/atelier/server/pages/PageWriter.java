package app.atelier.server.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;

/** Turns a page into an answer: HTML, and the headers by which it may be kept. */
final class PageWriter {
    static final String HTML = "text/html; charset=utf-8";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Answers with a page, or with 304 where the reader has it already. */
    void write(Context ctx, String template, Object page) {
        send(ctx, bytes(template, page), HTML);
    }

    /** A page as text, for answers whose headers are set elsewhere. */
    String text(String template, Object page) {
        return new String(bytes(template, page), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String template, Object page) {
        var output = new Utf8ByteOutput();
        templates.render(template, page, output);
        return output.toByteArray();
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
