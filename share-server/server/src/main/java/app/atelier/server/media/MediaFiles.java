package app.atelier.server.media;

import app.atelier.server.blobs.BlobStore;
import app.atelier.server.http.Routes;
import app.atelier.server.problems.Problem;
import app.atelier.server.viewers.Viewers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.regex.Pattern;

/** Serves pictures: parts of them, heads of them, for ever cached where everyone may see them. */
public final class MediaFiles implements Routes {
    private static final Pattern SHA = Pattern.compile("[0-9a-f]{64}");
    private static final int BUFFER = 64 << 10;

    private final MediaStore store;

    public MediaFiles(MediaStore store) {
        this.store = store;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get("/media/{sha}/{file}", this::serve);
        routes.head("/media/{sha}/{file}", this::serve);
    }

    private void serve(Context context) throws IOException {
        String sha = context.pathParam("sha");
        if (!SHA.matcher(sha).matches()) {
            throw Problem.notFound();
        }
        MediaStore.Exposed exposed = store.exposed(sha, Viewers.of(context));
        if (exposed.exposure() == MediaStore.Exposure.GONE) {
            throw Problem.of(410, "picture.gone");
        }
        Media media = exposed.media().orElseThrow(Problem::notFound);
        Variant variant =
                Variant.of(context.pathParam("file"), media.mediaType()).orElseThrow(Problem::notFound);
        try (BlobStore.Blob blob = store.open(media, variant).orElseThrow(Problem::notFound)) {
            headers(context, media, variant, exposed.exposure() == MediaStore.Exposure.PUBLIC);
            send(context, blob);
        }
    }

    private static void headers(Context context, Media media, Variant variant, boolean everyone) {
        context.disableCompression();
        context.contentType(variant == Variant.ORIGINAL ? media.mediaType() : "image/webp");
        context.header("Cache-Control", everyone ? "public, max-age=31536000, immutable" : "private, no-store");
        context.header(
                "ETag",
                "\"" + media.sha256().substring(0, 32) + "-" + variant.name().toLowerCase(Locale.ROOT) + "\"");
        context.header("Accept-Ranges", "bytes");
        context.header("Content-Disposition", "inline");
        context.header("Content-Security-Policy", "default-src 'none'; sandbox");
        context.header("Cross-Origin-Resource-Policy", everyone ? "cross-origin" : "same-origin");
        if (everyone) {
            context.header("Access-Control-Allow-Origin", "*");
        }
    }

    private static void send(Context context, BlobStore.Blob blob) throws IOException {
        HttpServletResponse response = context.res();
        String tag = response.getHeader("ETag");
        String known = context.header("If-None-Match");
        if (known != null && (known.strip().equals("*") || known.contains(tag))) {
            context.status(304);
            return;
        }
        String ifRange = context.header("If-Range");
        String range = ifRange == null || ifRange.equals(tag) ? context.header("Range") : null;
        long length = blob.length();
        switch (ByteRange.read(range, length)) {
            case ByteRange.Whole _ -> copy(context, blob, 0, length);
            case ByteRange.Part part -> {
                context.status(206);
                context.header(
                        "Content-Range",
                        "bytes " + part.range().from() + "-" + part.range().to() + "/" + length);
                copy(context, blob, part.range().from(), part.range().length());
            }
            case ByteRange.Outside _ -> context.status(416).header("Content-Range", "bytes */" + length);
        }
    }

    private static void copy(Context context, BlobStore.Blob blob, long from, long count) throws IOException {
        HttpServletResponse response = context.res();
        response.setContentLengthLong(count);
        if (context.req().getMethod().equals("HEAD")) {
            return;
        }
        OutputStream out = response.getOutputStream();
        try (InputStream in = blob.from(from)) {
            byte[] buffer = new byte[BUFFER];
            long left = count;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    break;
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
