package app.atelier.server.media;

import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.http.Doorway;
import app.atelier.server.http.Fields;
import app.atelier.server.http.Parameters;
import app.atelier.server.http.Routes;
import app.atelier.server.limits.AtOnce;
import app.atelier.server.limits.Limit;
import app.atelier.server.limits.RateLimits;
import app.atelier.server.problems.Problem;
import app.atelier.server.viewers.Viewers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Uploading pictures. A body comes first, then its turn: only a few are read into memory and decoded at the same time. */
public final class MediaRoutes implements Routes {
    private static final int WAIT_SECONDS = 10;
    private static final int FORM_BYTES = 64 << 10;
    private static final int ARRIVING_OF_ONE = 16;
    private static final int ARRIVING = 256;

    private final MediaStore store;
    private final MediaWire wire;
    private final RateLimits limits;
    private final ServerConfig config;
    private final AtOnce arriving = new AtOnce(ARRIVING_OF_ONE, ARRIVING, WAIT_SECONDS);
    private final Doorway doorway;

    public MediaRoutes(MediaStore store, MediaWire wire, RateLimits limits, ServerConfig config) {
        this.store = store;
        this.wire = wire;
        this.limits = limits;
        this.config = config;
        this.doorway = new Doorway(config.maxUploads(), WAIT_SECONDS);
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.post("/api/v2/media", this::upload);
        routes.post("/api/v1/media", this::upload);
        routes.get("/api/v1/media/{id}", this::show);
        routes.put("/api/v1/media/{id}", this::describe);
    }

    private void upload(Context context) throws IOException {
        long account = Viewers.require(context, "write:media");
        long length = context.req().getContentLengthLong();
        if (length > config.maxUploadBytes() + FORM_BYTES) {
            throw Problem.of(413, "picture.long", config.maxUploadBytes());
        }
        limits.take(Limit.UPLOAD, Long.toString(account));
        try (AtOnce.Place _ = arriving.enter(Long.toString(account))) {
            UploadedFile upload = received(context);
            String description = Fields.of(context).text("description");
            context.json(wire.of(doorway.pass(() -> store.add(account, bytes(upload), description))));
        }
    }

    /** The file, once the last byte of the request has come. */
    private UploadedFile received(Context context) {
        if (!context.isMultipartFormData()) {
            throw Problem.of(422, "picture.missing");
        }
        UploadedFile upload =
                Optional.ofNullable(context.uploadedFile("file")).orElseThrow(() -> Problem.of(422, "picture.missing"));
        if (upload.size() > config.maxUploadBytes()) {
            throw Problem.of(413, "picture.long", config.maxUploadBytes());
        }
        return upload;
    }

    private static byte[] bytes(UploadedFile upload) throws IOException {
        try (InputStream content = upload.content()) {
            return content.readAllBytes();
        }
    }

    private void show(Context context) {
        long account = Viewers.require(context, "write:media");
        Media media = store.byId(Parameters.id(context.pathParam("id")))
                .filter(found -> found.accountId() == account)
                .orElseThrow(Problem::notFound);
        context.json(wire.of(media));
    }

    private void describe(Context context) {
        long account = Viewers.require(context, "write:media");
        String description = Fields.of(context).text("description");
        context.json(wire.of(store.describe(Parameters.id(context.pathParam("id")), account, description)));
    }
}
