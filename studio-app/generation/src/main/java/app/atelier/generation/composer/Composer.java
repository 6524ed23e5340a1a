package app.atelier.generation.composer;

import app.atelier.generation.Backend;
import app.atelier.generation.GeneratedPicture;
import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Kept;
import app.atelier.generation.composer.drawing.Painting;
import app.atelier.generation.composer.finish.Finish;
import app.atelier.generation.composer.language.Corrections;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.planning.Crews;
import app.atelier.generation.composer.planning.Placed;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Planner;
import app.atelier.generation.composer.planning.Shown;
import app.atelier.generation.composer.planning.Watched;
import app.atelier.generation.composer.scene.AltText;
import app.atelier.generation.composer.scene.Composition;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import app.atelier.generation.composer.scene.UnreadableSceneException;
import app.atelier.generation.composer.settings.Easel;
import app.atelier.generation.composer.settings.Place;
import app.atelier.generation.composer.settings.Places;
import app.atelier.generation.composer.styles.Style;
import app.atelier.generation.composer.styles.StyleSeed;
import app.atelier.generation.composer.styles.Styled;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.generation.composer.styles.Treatment;
import app.atelier.generation.composer.subjects.FigureLayers;
import app.atelier.generation.composer.subjects.FigureNames;
import app.atelier.generation.composer.subjects.Portraits;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.wording.Choices;
import app.atelier.protocol.Json;
import app.atelier.protocol.Recipe;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** The built-in generator: draws a prompt as layers, without a model or a download. Thread-safe. */
public final class Composer implements Backend {
    public static final String ID = "composer";

    /** Changes whenever the same request would give other pixels. */
    public static final String VERSION = "6";

    /** Option of a request: a scene as JSON, drawn instead of what the prompt says. */
    public static final String SCENE_OPTION = "scene";

    /** Fact of a recipe: its scene was changed by a person and is not what the words say. */
    public static final String CHANGED_SCENE = "changedScene";

    /** Option of a request, and fact of its recipe: how words are to be read, as JSON of {@link Corrections}. */
    public static final String CORRECTIONS_OPTION = "corrections";

    /** Option of a request, and fact of its recipe: the picture that it is painted like, as JSON of {@link Likeness}. */
    public static final String LIKE_OPTION = "like";

    /** Longer side of a preview in pixels, up to 4:3. */
    public static final int PREVIEW_SIDE = 320;

    /** Shorter side of longer previews in pixels: with fewer no brush paints a face. */
    public static final int PREVIEW_LEAST_SIDE = 240;

    /** Name of the model in recipes of what a net painted. */
    private static final String NETS = "painted-styles";

    private static final String DEFAULT_STYLE = "illustration";
    private static final int STAGES = 4;

    private final PromptReader reader;
    private final Portraits portraits;
    private final Styles styles;
    private final int threads;
    private final LearntStyling nets;
    private final Examples examples;

    public Composer(PromptReader reader, ArtPack art) {
        this(reader, art, Styles.shipped(), Runtime.getRuntime().availableProcessors());
    }

    /** @param threads how many threads draw one picture; the pixels do not depend on it */
    public Composer(PromptReader reader, ArtPack art, Styles styles, int threads) {
        this(reader, new Portraits(art), styles, threads, new LearntStyling(), Examples.NONE);
    }

    private Composer(
            PromptReader reader,
            Portraits portraits,
            Styles styles,
            int threads,
            LearntStyling nets,
            Examples examples) {
        this.reader = reader;
        this.portraits = portraits;
        this.styles = styles;
        this.threads = threads;
        this.nets = nets;
        this.examples = examples;
    }

    /** The same, that can paint like pictures found there. */
    public Composer withExamples(Examples found) {
        return new Composer(reader, portraits, styles, threads, nets, found);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return ComposerText.of("label");
    }

    @Override
    public GeneratedPicture generate(GenerationRequest request, Progress progress) throws GenerationException {
        return draw(request, progress).made();
    }

    /** As {@link #generate}, with all that {@link #redraw} needs later. */
    public Drawing draw(GenerationRequest request, Progress progress) throws GenerationException {
        Scene scene = scene(request);
        Style style = style(request, scene);
        return drawing(scene, style, request, null, progress);
    }

    /**
     * Draws a changed scene in the size, style and seed of an earlier drawing. Layers that do not depend on the change are taken over, pixels and
     * all; the result is, byte for byte, what drawing the changed scene from nothing gives.
     *
     * @param changed best made from {@link Drawing#scene()}; any other scene is drawn as well, only not faster
     */
    public Drawing redraw(Drawing earlier, Scene changed, Progress progress) throws GenerationException {
        GenerationRequest request = earlier.request();
        return drawing(changed, style(request, changed), request, earlier.kept(), progress);
    }

    /**
     * A small picture of what a request will give, drawn within some hundredths of a second: the same composition, without the nets of learnt
     * styles, words read by lists only. May be called while someone types; a call that is no longer wanted ends by
     * {@link Progress#cancelled()}.
     *
     * @param request seed, style and shape as for the full picture
     * @throws CancellationException if it was cancelled
     */
    public Preview preview(GenerationRequest request, Progress progress) throws GenerationException {
        Scene scene = request.options().containsKey(SCENE_OPTION)
                ? scene(request)
                : reader.read(request.prompt(), request.negativePrompt(), corrections(request));
        Style style = style(request, scene);
        Frame frame = previewFrame(request);
        Plan plan = plan(scene, frame, style, request.seed());
        Painting painting = painting(plan, progress);
        Canvas canvas = new Canvas(frame);
        Document document = LayeredDocument.of(frame, painting.paint(canvas, done -> {}));
        Styled styled = treatment(style, plan, Optional.empty()).apply(document, canvas::picture, painting.bands());
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        return new Preview(styled.picture(), scene);
    }

    private static Frame previewFrame(GenerationRequest request) {
        int longer = Math.max(request.width(), request.height());
        int shorter = Math.min(request.width(), request.height());
        double share = Math.max((double) PREVIEW_SIDE / longer, (double) PREVIEW_LEAST_SIDE / shorter);
        return share >= 1
                ? new Frame(request.width(), request.height())
                : new Frame((int) Math.round(request.width() * share), (int) Math.round(request.height() * share));
    }

    private Scene scene(GenerationRequest request) throws GenerationException {
        String given = request.options().get(SCENE_OPTION);
        if (given == null) {
            return reader.readFully(request.prompt(), request.negativePrompt(), corrections(request));
        }
        try {
            return Scene.fromJson(given);
        } catch (UnreadableSceneException e) {
            throw new GenerationException(e.getMessage(), e);
        }
    }

    private static Corrections corrections(GenerationRequest request) throws GenerationException {
        try {
            String given = request.options().getOrDefault(CORRECTIONS_OPTION, "[]");
            return Corrections.fromJson(Json.mapper().readTree(given));
        } catch (JsonProcessingException e) {
            throw new GenerationException(ComposerText.of("scene.unreadable"), e);
        }
    }

    /**
     * The scene of a request with every figure's place settled, without drawing it: what {@link Drawing#scene()} would be.
     */
    public Scene settled(GenerationRequest request) throws GenerationException {
        Scene scene = scene(request);
        Frame frame = new Frame(request.width(), request.height());
        return plan(scene, frame, style(request, scene), request.seed()).settledScene();
    }

    private static Optional<Likeness> like(GenerationRequest request) throws GenerationException {
        String given = request.options().get(LIKE_OPTION);
        try {
            return given == null ? Optional.empty() : Optional.of(Likeness.fromJson(given));
        } catch (IllegalArgumentException e) {
            throw new GenerationException(String.valueOf(e.getMessage()), e);
        }
    }

    private Style style(GenerationRequest request, Scene scene) throws GenerationException {
        if (!request.style().isEmpty()) {
            return styles.find(request.style())
                    .orElseThrow(() -> new GenerationException(ComposerText.of(
                            "style.unknown",
                            request.style(),
                            Choices.hint(
                                    request.style(),
                                    styles.all().stream().map(Style::id).toList()))));
        }
        return styles.find(scene.style()).orElseGet(() -> styles.named(DEFAULT_STYLE));
    }

    private Plan plan(Scene scene, Frame frame, Style style, long seed) {
        Place place = Places.of(scene);
        return Planner.plan(scene, frame, style.look(), seed, place.stage(scene), portraits);
    }

    /** All steps of a picture but those of the style. */
    private Painting painting(Plan plan, Progress progress) {
        Place place = Places.of(plan.scene());
        Painting painting = new Painting(plan.frame(), threads, progress::cancelled);
        Easel easel = new Easel(plan, painting);
        Easel behind = easel.part("behind", Watched.of(place.getClass(), plan));
        behind.group("background");
        place.behind(behind);
        painting.mark();
        FigureNames names = new FigureNames(plan.placed());
        for (Placed placed : plan.placed()) {
            if (portraits.known(placed.subject())) {
                String name = names.of(placed);
                String id = placed.subject().id() + "-" + placed.index();
                Easel own = easel.part(id, Watched.of(List.of(placed, name), plan));
                FigureLayers.add(own, portraits, placed, name);
            }
        }
        Easel front = easel.part("front", Watched.of(place.getClass(), plan));
        front.group("front");
        place.front(front);
        easel.part("weather", Watched.of("weather", plan)).weather();
        Finish.add(easel.part("finish", Watched.of("finish", plan)));
        return painting;
    }

    private static Treatment treatment(Style style, Plan plan, Optional<Treatment.Net> net) {
        return new Treatment(style, net, new StyleSeed(plan.seeds().number("style")));
    }

    private Drawing drawing(
            Scene scene, Style style, GenerationRequest request, @Nullable Kept earlier, Progress progress)
            throws GenerationException {
        Frame frame = new Frame(request.width(), request.height());
        Plan plan = plan(scene, frame, style, request.seed());
        Painting painting = painting(plan, progress);
        Optional<Likeness> like = like(request);
        Optional<Treatment.Net> net =
                like.isPresent() ? Optional.of(nets.like(like.get(), examples, progress)) : nets.of(style, progress);
        if (earlier != null) {
            painting.follow(earlier);
        }
        Canvas canvas = new Canvas(frame);
        // The style is one more step.
        int steps = painting.size() + 1;
        Document document =
                LayeredDocument.of(frame, painting.paint(canvas, done -> report(done, steps, canvas, progress)));
        Styled styled = treatment(style, plan, net).apply(document, canvas::picture, painting.bands());
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        report(steps, steps, canvas, progress);
        Recipe recipe = recipe(request, kept(scene), style);
        GeneratedPicture made = new GeneratedPicture(
                styled.document(), styled.picture(), recipe, AltText.of(scene), notes(scene, plan));
        return new Drawing(request, made, plan.settledScene(), painting.kept());
    }

    /** The scene as it is stored: with what its seed's choices were made for, so that another hero does not change them. */
    private static Scene kept(Scene scene) {
        return scene.composition() != null ? scene : scene.withComposition(Composition.of(Planner.theme(scene)));
    }

    private static void report(int done, int all, Canvas canvas, Progress progress) {
        progress.at((double) done / all, ComposerText.of("drawing"));
        int every = Math.max(1, all / STAGES);
        if (done % every == 0 && done < all) {
            progress.stage(canvas.picture());
        }
    }

    private List<String> notes(Scene scene, Plan plan) {
        List<String> notes = new ArrayList<>(scene.notes());
        scene.subjects().stream()
                .filter(subject -> !portraits.known(subject))
                .forEach(subject -> notes.add(ComposerText.of("subject.unknown", subject.noun())));
        for (Subject subject : scene.subjects()) {
            for (Thing thing : portraits.unseen(subject)) {
                if (!thing.noun().isEmpty() && portraits.known(subject)) {
                    notes.add(ComposerText.of("thing.unseen", subject.noun(), thing.noun()));
                }
            }
        }
        for (Crews.Full full : Crews.full(scene)) {
            notes.add(ComposerText.of("ride.full", full.riders(), full.ride().noun()));
        }
        for (Shown.Missed missed : Shown.missed(plan, portraits)) {
            notes.add(ComposerText.of(
                    "relation.missed",
                    missed.subject().noun(),
                    missed.relation().kind().id().replace('-', ' '),
                    missed.target().noun()));
        }
        return notes;
    }

    private static Recipe recipe(GenerationRequest request, Scene scene, Style style) throws GenerationException {
        Recipe recipe = Recipe.builder(request.prompt())
                .negativePrompt(request.negativePrompt())
                .backend(ID, VERSION)
                .style(style.id())
                .seed(request.seed())
                .size(request.width(), request.height())
                .parents(request.parents())
                .scene(scene.toJson())
                .build();
        Corrections corrections = corrections(request).about(scene.readings());
        if (!corrections.isEmpty()) {
            recipe = recipe.withExtra(CORRECTIONS_OPTION, corrections.toJson());
        }
        if (request.options().containsKey(SCENE_OPTION)) {
            recipe = recipe.withExtra(CHANGED_SCENE, BooleanNode.TRUE);
        }
        Optional<Likeness> like = like(request);
        if (like.isPresent()) {
            recipe = recipe.withExtra(LIKE_OPTION, like.get().toJson());
        }
        // What a net painted is not called drawn by rules.
        return like.isPresent() || style.learnt().isPresent()
                ? recipe.toBuilder().model(new Recipe.ModelRef(NETS, "")).build()
                : recipe;
    }
}
