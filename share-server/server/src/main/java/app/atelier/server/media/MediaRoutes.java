package app.atelier.server.media;

import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.http.Doorway;
import app.atelier.server.http.Fields;
import app.atelier.server.http.Parameters;
import app.atelier.server.http.Routes;
import app.atelier.server.http.Uploads;
import app.atelier.server.limits.AtOnce;
import app.atelier.server.limits.Limit;
import app.atelier.server.limits.RateLimits;
import app.atelier.server.problems.Problem;
import app.atelier.server.viewers.Viewers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;

/** Uploading pictures. A body comes first, then its turn: only a few are read into memory and decoded at the same time. */
public final class MediaRoutes implements Routes {
    private static final int WAIT_SECONDS = 10;
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
        Uploads.checkAnnounced(context, config.maxUploadBytes());
        limits.take(Limit.UPLOAD, Long.toString(account));
        try (AtOnce.Place _ = arriving.enter(Long.toString(account))) {
            UploadedFile upload = Uploads.received(context, config.maxUploadBytes())
                    .orElseThrow(() -> Problem.of(422, "picture.missing"));
            String description = Fields.of(context).text("description");
            context.json(wire.of(doorway.pass(() -> store.add(account, Uploads.bytes(upload), description))));
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
