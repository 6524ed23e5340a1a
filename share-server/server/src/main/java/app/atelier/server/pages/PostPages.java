package app.atelier.server.pages;

import app.atelier.protocol.Json;
import app.atelier.protocol.mastodon.Visibility;
import app.atelier.server.http.Fields;
import app.atelier.server.media.Media;
import app.atelier.server.media.Variant;
import app.atelier.server.problems.Problem;
import app.atelier.server.sessions.Sessions;
import app.atelier.server.statuses.Posting;
import app.atelier.server.statuses.Status;
import app.atelier.server.statuses.Statuses;
import app.atelier.server.viewers.Viewers;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A post's page, and its recipe as a file. */
final class PostPages {
    private static final int LONGEST_DESCRIPTION = 200;

    private final Statuses statuses;
    private final Posting posting;
    private final Sessions sessions;
    private final Frames frames;
    private final Views views;
    private final Lineages lineages;
    private final PageWriter writer;
    private final Texts texts;
    private final InstantSource clock;

    PostPages(PageServices services, Frames frames, Views views, Lineages lineages, PageWriter writer) {
        this.statuses = services.statuses();
        this.posting = services.posting();
        this.sessions = services.sessions();
        this.frames = frames;
        this.views = views;
        this.lineages = lineages;
        this.writer = writer;
        this.texts = frames.texts();
        this.clock = services.clock();
    }

    /** {@code GET /@name/ID}. */
    void post(Context ctx) {
        var status = find(ctx);
        var lineage = statuses.lineage(status.id(), Viewers.of(ctx)).orElseThrow(Problem::notFound);
        var strip = lineages.strip(lineage);
        writer.write(
                ctx,
                "post.jte",
                new PostPage(
                        frame(ctx, status),
                        pictures(status),
                        views.person(status.account()),
                        texts.exactly(status.created()),
                        views.caption(status),
                        status.spoilerText(),
                        status.media().stream()
                                .map(Media::description)
                                .filter(text -> !text.isBlank())
                                .toList(),
                        status.media().getFirst().path(Variant.ORIGINAL),
                        new Facts(texts, clock).of(status),
                        status.recipe() == null ? null : new Recipes(texts).view(status.recipe(), status.path()),
                        strip,
                        strip.isEmpty() ? null : "/remixes/" + status.id(),
                        status.remixes(),
                        status.path(),
                        status.favourites(),
                        status.favourited(),
                        sessions.account(ctx).isPresent() ? sessions.csrf(ctx) : null));
    }

    /** {@code GET /@name/ID/recipe.json}. */
    void recipe(Context ctx) {
        var status = find(ctx);
        if (status.recipe() == null) {
            throw Problem.notFound();
        }
        ctx.header("Content-Disposition", "attachment; filename=\"recipe-" + status.id() + ".json\"");
        writer.send(ctx, status.recipe().getBytes(StandardCharsets.UTF_8), "application/json; charset=utf-8");
    }

    /** {@code POST /@name/ID/like}: likes, or takes it back. */
    void like(Context ctx) {
        var account = sessions.account(ctx).orElseThrow(() -> Problem.of(401, "pages.session"));
        var status = find(ctx);
        posting.favourite(status.id(), account.id(), Fields.of(ctx).yes("like"));
        ctx.redirect(status.path(), HttpStatus.SEE_OTHER);
    }

    /** {@code GET /remixes/ID}. */
    void lineage(Context ctx) {
        var id = id(ctx);
        var lineage = statuses.lineage(id, Viewers.of(ctx)).orElseThrow(() -> missing(id));
        var whole = lineage.ancestors().isEmpty()
                ? lineage
                : statuses.lineage(lineage.root().id(), Viewers.of(ctx)).orElse(lineage);
        var tree = lineages.tree(whole, id);
        var rootTitle = views.caption(whole.root()).title();
        var frame = frames.of(ctx, texts.say("tree.name", rootTitle), texts.say("remixes.lead"))
                .in(Place.REMIXES);
        writer.write(
                ctx,
                "lineage.jte",
                new LineagePage(
                        frame,
                        texts.say("tree.title", tree.pictures()),
                        rootTitle,
                        whole.root().path(),
                        tree.root(),
                        whole.more() ? texts.say("tree.cut") : ""));
    }

    private Status find(Context ctx) {
        var status = statuses.find(id(ctx), Viewers.of(ctx)).orElseThrow(() -> missing(id(ctx)));
        if (status.media().isEmpty() || !status.account().name().equalsIgnoreCase(ctx.pathParam("name"))) {
            throw Problem.notFound();
        }
        return status;
    }

    /** Never here, or taken down: of the latter one may know, if it was public. */
    private Problem missing(long id) {
        return statuses.deleted(id).isPresent() ? Problem.of(410, "pages.gone") : Problem.notFound();
    }

    private static long id(Context ctx) {
        try {
            return Long.parseLong(ctx.pathParam("id"));
        } catch (NumberFormatException _) {
            throw Problem.notFound();
        }
    }

    private List<PictureView> pictures(Status status) {
        return status.media().stream()
                .map(media -> views.picture(
                        media,
                        media.description(),
                        Sizes.STAGE,
                        media.equals(status.media().getFirst())))
                .toList();
    }

    private Frame frame(Context ctx, Status status) {
        var title = views.caption(status).title();
        var author = status.account().displayName();
        var media = status.media().getFirst();
        var description = media.description().isBlank() ? status.caption() : media.description();
        var frame = frames.of(
                        ctx,
                        status.caption().isBlank() ? title : texts.say("post.by", shortened(title), author),
                        shortened(description.isBlank() ? texts.say("post.untitled-by", author) : description))
                .at(frames.base().to(status.path()));
        var graph = new OpenGraph(frames.base(), frames.site());
        var listed = status.visibility() == Visibility.PUBLIC ? frame : frame.unlisted();
        return listed.shared(graph.post(listed, shortened(title), status, views.hidden(status)), data(status, title));
    }

    private String data(Status status, String title) {
        var media = status.media().getFirst();
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", "ImageObject");
        thing.put("name", title);
        thing.put("caption", status.caption());
        thing.put("description", media.description());
        thing.put("url", frames.base().to(status.path()));
        thing.put("contentUrl", frames.base().to(media.path(Variant.ORIGINAL)));
        thing.put("thumbnailUrl", frames.base().to(media.path(Variant.W640)));
        thing.put("width", media.width());
        thing.put("height", media.height());
        thing.put("datePublished", status.created().toString());
        thing.put("keywords", status.tags());
        thing.put(
                "creator",
                Map.of(
                        "@type", "Person",
                        "name", status.account().displayName(),
                        "url", frames.base().to("/@" + status.account().name())));
        return LinkedData.write(thing, Json.mapper());
    }

    static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_DESCRIPTION
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_DESCRIPTION - 1))
                                .strip() + "…";
    }
}
