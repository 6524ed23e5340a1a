package app.atelier.server.statuses;

import app.atelier.protocol.InvalidRecipeException;
import app.atelier.protocol.Recipe;
import app.atelier.protocol.mastodon.PictureOrigin;
import app.atelier.protocol.mastodon.Visibility;
import app.atelier.server.http.Fields;
import app.atelier.server.http.Parameters;
import app.atelier.server.http.Routes;
import app.atelier.server.limits.Limit;
import app.atelier.server.limits.RateLimits;
import app.atelier.server.problems.Problem;
import app.atelier.server.texts.Letters;
import app.atelier.server.viewers.Viewer;
import app.atelier.server.viewers.Viewers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The addresses of posts in the API. */
public final class StatusRoutes implements Routes {
    private static final int MAX_RECIPE = 256 << 10;
    private static final List<String> NOT_HERE =
            List.of("in_reply_to_id", "scheduled_at", "poll[options]", "poll[options][]");

    private final Statuses statuses;
    private final Posting posting;
    private final StatusWire wire;
    private final RateLimits limits;

    public StatusRoutes(Statuses statuses, Posting posting, StatusWire wire, RateLimits limits) {
        this.statuses = statuses;
        this.posting = posting;
        this.wire = wire;
        this.limits = limits;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.post("/api/v1/statuses", this::post);
        routes.get("/api/v1/statuses/{id}", this::show);
        routes.delete("/api/v1/statuses/{id}", this::delete);
        routes.get("/api/v1/statuses/{id}/context", this::context);
        routes.post("/api/v1/statuses/{id}/favourite", context -> favourite(context, true));
        routes.post("/api/v1/statuses/{id}/unfavourite", context -> favourite(context, false));
        routes.get("/api/atelier/v1/statuses/{id}/lineage", this::lineage);
        routes.get("/api/atelier/v1/statuses/{id}/recipe", this::recipe);
    }

    private void post(Context context) {
        long account = Viewers.require(context, "write:statuses");
        Fields fields = Fields.of(context);
        NewStatus request = read(fields, account, Viewers.of(context).appId());
        String key = Optional.ofNullable(context.header("Idempotency-Key")).orElse("");
        limits.take(Limit.POST, Long.toString(account));
        context.json(wire.of(posting.post(request, key), Viewers.of(context)));
    }

    private static NewStatus read(Fields fields, long account, @Nullable Long app) {
        for (String name : NOT_HERE) {
            if (fields.first(name).filter(value -> !value.isBlank()).isPresent()) {
                throw Problem.of(422, "status.not-here");
            }
        }
        String visibility =
                fields.first("visibility").filter(text -> !text.isEmpty()).orElse("public");
        return new NewStatus(
                account,
                app,
                Letters.lines(fields.text("status")),
                Letters.line(fields.text("spoiler_text")),
                fields.yes("sensitive"),
                Visibility.of(visibility).orElseThrow(() -> Problem.of(422, "status.visibility")),
                fields.first("language").filter(StatusRoutes::language).orElse(null),
                fields.all("media_ids").stream().map(Parameters::id).toList(),
                recipe(fields),
                fields.first("atelier[origin]")
                        .filter(text -> !text.isEmpty())
                        .map(text -> PictureOrigin.of(text).orElseThrow(() -> Problem.of(422, "status.origin")))
                        .orElse(null),
                fields.first("atelier[remix_of_id]")
                        .filter(text -> !text.isEmpty())
                        .map(Parameters::id)
                        .orElse(null),
                fields.yes("atelier[remix_allowed]"),
                fields.yes("atelier[training_allowed]"));
    }

    private static boolean language(String code) {
        return code.length() >= 2
                && code.length() <= 8
                && code.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '-'));
    }

    /** The recipe as it is kept: read and written again, so that only what a recipe has comes through. */
    private static @Nullable String recipe(Fields fields) {
        String json = fields.text("atelier[recipe]");
        if (json.isBlank()) {
            return null;
        }
        if (json.length() > MAX_RECIPE) {
            throw Problem.of(422, "status.recipe-long", MAX_RECIPE);
        }
        try {
            return Recipe.fromJson(json).toJson();
        } catch (InvalidRecipeException e) {
            throw Problem.because(e, 422, "status.recipe", String.valueOf(e.getMessage()));
        }
    }

    private Status visible(Context context) {
        Viewer viewer = reader(context);
        long id = Parameters.id(context.pathParam("id"));
        return statuses.find(id, viewer).orElseThrow(Problem::notFound);
    }

    /** Who reads: a token has to allow it, nobody needs no token. */
    private static Viewer reader(Context context) {
        return Viewers.reader(context, "read:statuses");
    }

    private void show(Context context) {
        context.json(wire.of(visible(context), reader(context)));
    }

    private void delete(Context context) {
        long account = Viewers.require(context, "write:statuses");
        context.json(wire.of(posting.delete(Parameters.id(context.pathParam("id")), account), Viewers.of(context)));
    }

    /** Nobody can reply yet, so both lists are empty. */
    private void context(Context context) {
        visible(context);
        context.json(Map.of("ancestors", List.of(), "descendants", List.of()));
    }

    private void favourite(Context context, boolean liked) {
        long account = Viewers.require(context, "write:favourites");
        limits.take(Limit.FAVOURITE, Long.toString(account));
        Status status = posting.favourite(Parameters.id(context.pathParam("id")), account, liked);
        context.json(wire.of(status, Viewers.of(context)));
    }

    private void lineage(Context context) {
        Viewer viewer = reader(context);
        Lineage lineage =
                statuses.lineage(Parameters.id(context.pathParam("id")), viewer).orElseThrow(Problem::notFound);
        context.json(Map.of(
                "ancestors", wires(lineage.ancestors(), viewer),
                "status", wire.of(lineage.status(), viewer),
                "children", wires(lineage.children(), viewer),
                "descendants", wires(lineage.descendants(), viewer),
                "more", lineage.more()));
    }

    private List<app.atelier.protocol.mastodon.Status> wires(List<Status> list, Viewer viewer) {
        return list.stream().map(status -> wire.of(status, viewer)).toList();
    }

    private void recipe(Context context) {
        String recipe = visible(context).recipe();
        if (recipe == null) {
            throw Problem.of(404, "status.no-recipe");
        }
        context.contentType("application/json").result(recipe);
    }
}
