package app.atelier.generation.composer;

import app.atelier.generation.Backend;
import app.atelier.generation.GeneratedPicture;
import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.drawing.Blend;
import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Painting;
import app.atelier.generation.composer.finish.Finish;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.planning.Placed;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Planner;
import app.atelier.generation.composer.scene.AltText;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.UnreadableSceneException;
import app.atelier.generation.composer.settings.Easel;
import app.atelier.generation.composer.settings.Place;
import app.atelier.generation.composer.settings.Places;
import app.atelier.generation.composer.styles.Style;
import app.atelier.generation.composer.styles.StyleSeed;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.generation.composer.styles.Treatment;
import app.atelier.generation.composer.subjects.FigureLayers;
import app.atelier.generation.composer.subjects.FigureNames;
import app.atelier.generation.composer.subjects.Portraits;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.protocol.Json;
import app.atelier.protocol.Recipe;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** The built-in generator: draws a prompt as layers, without a model or a download. Thread-safe. */
public final class Composer implements Backend {
    public static final String ID = "composer";

    /** Changes whenever the same request would give other pixels. */
    public static final String VERSION = "2";

    /** Option of a request: a scene as JSON, drawn instead of what the prompt says. */
    public static final String SCENE_OPTION = "scene";

    private static final String DEFAULT_STYLE = "illustration";
    private static final int STAGES = 4;

    private final PromptReader reader;
    private final Portraits portraits;
    private final Styles styles;
    private final int threads;
    private final LearntStyling nets = new LearntStyling();

    public Composer(PromptReader reader, ArtPack art) {
        this(reader, art, Styles.shipped(), Runtime.getRuntime().availableProcessors());
    }

    /** @param threads how many threads draw one picture; the pixels do not depend on it */
    public Composer(PromptReader reader, ArtPack art, Styles styles, int threads) {
        this.reader = reader;
        this.portraits = new Portraits(art);
        this.styles = styles;
        this.threads = threads;
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
        Scene scene = scene(request);
        Style style = style(request, scene);
        return draw(scene, style, request, progress);
    }

    private Scene scene(GenerationRequest request) throws GenerationException {
        String given = request.options().get(SCENE_OPTION);
        if (given == null) {
            return reader.readFully(request.prompt(), request.negativePrompt());
        }
        try {
            return Scene.fromJson(Json.mapper().readTree(given));
        } catch (JsonProcessingException | UnreadableSceneException e) {
            throw new GenerationException(ComposerText.of("scene.unreadable"), e);
        }
    }

    private Style style(GenerationRequest request, Scene scene) throws GenerationException {
        if (!request.style().isEmpty()) {
            return styles.find(request.style())
                    .orElseThrow(() -> new GenerationException(ComposerText.of("style.unknown", request.style())));
        }
        return styles.find(scene.style()).orElseGet(() -> styles.named(DEFAULT_STYLE));
    }

    private GeneratedPicture draw(Scene scene, Style style, GenerationRequest request, Progress progress)
            throws GenerationException {
        Frame frame = new Frame(request.width(), request.height());
        Place place = Places.of(scene);
        Plan plan = Planner.plan(scene, frame, style.look(), request.seed(), place.stage(scene), portraits);
        Painting painting = new Painting(frame, threads, progress::cancelled);
        Easel easel = new Easel(plan, painting);
        easel.group("background");
        place.behind(easel);
        easel.group("");
        FigureNames names = new FigureNames(plan.placed());
        for (Placed placed : plan.placed()) {
            if (portraits.known(placed.subject())) {
                FigureLayers.add(easel, portraits, placed, names.of(placed));
            }
        }
        easel.group("front");
        place.front(easel);
        easel.group("");
        easel.weather();
        Finish.add(easel);
        if (style.treatsPicture()) {
            StyleSeed styleSeed = new StyleSeed(plan.seeds().number("style"));
            Treatment treatment = new Treatment(style.filters(), nets.of(style, progress), styleSeed);
            easel.over("style", Blend.NORMAL, canvas -> treatment.apply(canvas, painting));
        }
        Canvas canvas = new Canvas(frame);
        List<Painting.Painted> layers = painting.paint(canvas, done -> report(done, painting.size(), canvas, progress));
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        Document document = LayeredDocument.of(frame, layers);
        Picture picture = canvas.picture();
        return new GeneratedPicture(document, picture, recipe(request, scene, style), AltText.of(scene), notes(scene));
    }

    private static void report(int done, int all, Canvas canvas, Progress progress) {
        progress.at((double) done / all, ComposerText.of("drawing"));
        int every = Math.max(1, all / STAGES);
        if (done % every == 0 && done < all) {
            progress.stage(canvas.picture());
        }
    }

    private List<String> notes(Scene scene) {
        List<String> notes = new ArrayList<>(scene.notes());
        scene.subjects().stream()
                .filter(subject -> !portraits.known(subject))
                .forEach(subject -> notes.add(ComposerText.of("subject.unknown", subject.noun())));
        return notes;
    }

    private static Recipe recipe(GenerationRequest request, Scene scene, Style style) {
        return Recipe.builder(request.prompt())
                .negativePrompt(request.negativePrompt())
                .backend(ID, VERSION)
                .style(style.id())
                .seed(request.seed())
                .size(request.width(), request.height())
                .parents(request.parents())
                .scene(scene.toJson())
                .build();
    }
}
