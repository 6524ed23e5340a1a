package app.atelier.desktop.staging;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.staging.Figure.Who;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.Drawing;
import app.atelier.generation.composer.language.Alternative;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.scene.Feeling;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Standing;
import app.atelier.generation.composer.scene.Weather;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.imaging.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A scene in hand, without a window; the composer draws at once, in the calling thread. */
class StagingModelTest {
    private static final ArtPack ART = ArtPack.open();
    private static final PromptReader READER = PromptReader.open(ART);
    private static final Composer COMPOSER = new Composer(READER, ART);

    private final List<String> log = new ArrayList<>();
    private boolean fails;
    private StagingModel model;

    /** The composer, with a note of what was asked of it. */
    private final class Noted implements Stager {
        private final Stager real = Stager.of(COMPOSER, READER, Styles.shipped());

        private void note(String what) throws GenerationException {
            log.add(what);
            if (fails) {
                throw new GenerationException("There is no paint left.");
            }
        }

        @Override
        public Drawing draw(GenerationRequest request, Progress progress) throws GenerationException {
            note("draw " + request.width());
            return real.draw(request, progress);
        }

        @Override
        public Drawing redraw(Drawing earlier, Scene changed, Progress progress) throws GenerationException {
            note("redraw " + earlier.request().width());
            return real.redraw(earlier, changed, progress);
        }

        @Override
        public Picture sketch(GenerationRequest request, Progress progress) throws GenerationException {
            note("sketch");
            return real.sketch(request, progress);
        }

        @Override
        public boolean treats(String style) {
            return real.treats(style);
        }

        @Override
        public Scene read(String words) {
            return real.read(words);
        }

        @Override
        public List<Alternative> alternatives(String noun) {
            return real.alternatives(noun);
        }
    }

    @BeforeEach
    void open() throws Exception {
        model = new StagingModel(Tasks.here(), new Noted());
        open("two foxes in a snowy forest at night");
    }

    private void open(String prompt) throws Exception {
        open(GenerationRequest.of(prompt, 1, 341, 256).withStyle("illustration"));
    }

    private void open(GenerationRequest request) throws Exception {
        var scene = COMPOSER.settled(request);
        model.open(withScene(request, scene), scene);
    }

    private static GenerationRequest withScene(GenerationRequest request, Scene scene) {
        return new GenerationRequest(
                request.prompt(),
                "",
                request.backend(),
                request.style(),
                request.seed(),
                request.width(),
                request.height(),
                Map.of(Composer.SCENE_OPTION, scene.toJson().toString()),
                List.of());
    }

    private Scene scene() {
        return Objects.requireNonNull(model.scene().get());
    }

    private Picture picture() {
        return Objects.requireNonNull(model.picture().get());
    }

    private Standing standing(Who who) {
        return scene().composition().standing(who.subject(), who.index()).orElseThrow();
    }

    private Who first() {
        model.cast().step(1);
        return Objects.requireNonNull(model.cast().selected().get());
    }

    @Test
    void openedItIsThePictureAsItWas() throws Exception {
        var request = GenerationRequest.of("two foxes in a snowy forest at night", 1, 341, 256);
        var made = COMPOSER.generate(request.withStyle("illustration"), Progress.NONE);

        assertThat(picture().samePixels(made.picture())).isTrue();
        assertThat(model.cast().figures().get())
                .extracting(Figure::name)
                .containsExactlyInAnyOrder("fox, left", "fox, right");
        assertThat(model.changed()).isFalse();
        assertThat(log).containsExactly("draw 341");
    }

    @Test
    void whoeverIsPointedAtIsSelectedAndThePlaceIsNobody() {
        var fox = model.cast().figures().get().getLast();
        var box = fox.box();
        model.cast().select(box.x() + box.width() / 2, box.y() + box.height() * .6);
        assertThat(model.cast().selected().get()).isEqualTo(fox.who());
        model.cast().select(.5, .02);
        assertThat(model.cast().selected().get()).isNull();
    }

    @Test
    void stepsGoFromLeftToRightAndOut() {
        assertThat(model.cast().step(1)).isTrue();
        assertThat(model.cast().selection().orElseThrow().name()).isEqualTo("fox, left");
        assertThat(model.cast().step(1)).isTrue();
        assertThat(model.cast().selection().orElseThrow().name()).isEqualTo("fox, right");
        assertThat(model.cast().step(1)).isFalse();
        assertThat(model.cast().selected().get()).isNull();
        assertThat(model.cast().step(-1)).isTrue();
        assertThat(model.cast().selection().orElseThrow().name()).isEqualTo("fox, right");
    }

    @Test
    void whileItIsDraggedASketchIsShownAndOnlyTheEndIsAStep() throws Exception {
        open(GenerationRequest.of("two foxes in a snowy forest at night", 1, 640, 480)
                .withStyle("illustration"));
        var who = first();
        var before = standing(who);
        var box = model.cast().selection().orElseThrow().box();
        log.clear();

        model.drag(.05, 0);
        model.drag(.1, -.02);

        assertThat(log).containsExactly("draw 512", "redraw 512");
        assertThat(picture().width()).isEqualTo(512);
        assertThat(model.cast().selection().orElseThrow().box().x()).isCloseTo(box.x() + .1, Offset.offset(1e-9));
        assertThat(model.canUndo().get()).isFalse();

        model.done();

        assertThat(log).containsExactly("draw 512", "redraw 512", "redraw 640");
        assertThat(picture().width()).isEqualTo(640);
        assertThat(standing(who).x()).isCloseTo(before.x() + .1, Offset.offset(1e-9));
        assertThat(standing(who).y()).isCloseTo(before.y() - .02, Offset.offset(1e-9));
        assertThat(model.changed()).isTrue();

        model.undo();
        assertThat(standing(who)).isEqualTo(before);
        assertThat(model.changed()).isFalse();
        model.redo();
        assertThat(standing(who).x()).isCloseTo(before.x() + .1, Offset.offset(1e-9));
    }

    @Test
    void stylesThatTreatTheWholePictureAreSketchedWithoutIt() throws Exception {
        open(GenerationRequest.of("two foxes in a snowy forest at night", 1, 341, 256)
                .withStyle("watercolour"));
        first();
        log.clear();
        model.drag(.1, 0);
        assertThat(log).containsExactly("sketch");
        assertThat(picture().width()).isLessThanOrEqualTo(Composer.PREVIEW_SIDE);
    }

    @Test
    void aDragThatIsGivenUpLeavesEverything() {
        var who = first();
        var before = standing(who);
        var picture = picture();
        model.drag(.2, .1);
        model.dropped();
        model.done();
        assertThat(standing(who)).isEqualTo(before);
        assertThat(picture().samePixels(picture)).isTrue();
        assertThat(model.canUndo().get()).isFalse();
    }

    @Test
    void pulledItGrowsOnItsFeet() {
        var who = first();
        var before = standing(who);
        var box = model.cast().selection().orElseThrow().box();
        model.pull(1.5);
        var grown = model.cast().selection().orElseThrow().box();
        assertThat(grown.y() + grown.height()).isCloseTo(box.y() + box.height(), Offset.offset(1e-9));
        model.done();
        assertThat(standing(who).height()).isCloseTo(before.height() * 1.5, Offset.offset(1e-9));
        assertThat(standing(who).y()).isEqualTo(before.y());
    }

    @Test
    void keysThatFollowEachOtherAreOneStep() {
        var who = first();
        var before = standing(who);
        for (int i = 0; i < 5; i++) {
            model.edits().nudge(.01, 0);
        }
        assertThat(standing(who).x()).isCloseTo(before.x() + .05, Offset.offset(1e-9));
        model.edits().resize(1.1);
        model.undo();
        model.undo();
        assertThat(standing(who)).isEqualTo(before);
        assertThat(model.canUndo().get()).isFalse();
        model.edits().nudge(.01, 0);
        assertThat(model.canRedo().get()).isFalse();
    }

    @Test
    void whoIsTakenOutIsGoneAndTheOtherStays() {
        var left = first();
        model.cast().step(1);
        var right = standing(Objects.requireNonNull(model.cast().selected().get()));
        model.cast().step(-1);
        assertThat(model.cast().selected().get()).isEqualTo(left);

        model.edits().remove();

        assertThat(model.cast().figures().get()).hasSize(1);
        assertThat(scene().hero().orElseThrow().count()).isEqualTo(1);
        assertThat(scene().composition().standings()).extracting(Standing::x).contains(right.x());
        assertThat(model.cast().selected().get()).isNull();
        first();
        model.edits().remove();
        assertThat(scene().isEmpty()).isTrue();
        assertThat(model.cast().figures().get()).isEmpty();
    }

    @Test
    void looksPosesAndKindsAreChangedInPlace() {
        var who = first();
        var before = standing(who);
        model.edits().colour("#2f6fd0");
        model.edits().pose("run");
        model.edits().feel(Feeling.HAPPY);
        model.edits().mirror();
        var fox = model.subject().orElseThrow();
        assertThat(fox.colour()).isEqualTo("#2f6fd0");
        assertThat(fox.deed().pose()).isEqualTo("run");
        assertThat(fox.feeling()).isEqualTo(Feeling.HAPPY);
        assertThat(standing(who).mirrored()).isNotEqualTo(before.mirrored());
        assertThat(standing(who).x()).isEqualTo(before.x());

        model.edits().swap("a grey wolf");

        assertThat(model.subject().orElseThrow().noun()).isEqualTo("wolf");
        assertThat(model.cast().selected().get()).isEqualTo(who);
        assertThat(standing(who).x()).isEqualTo(before.x());
    }

    @Test
    void whoIsAddedFindsAPlaceAndIsSelected() {
        model.edits().add("a small owl");
        assertThat(scene().subjects()).extracting(one -> one.noun()).containsExactly("fox", "owl");
        assertThat(model.subject().orElseThrow().noun()).isEqualTo("owl");
        assertThat(scene().composition().standing("s2", 0)).isPresent();
        model.edits().nudge(-.02, 0);
        assertThat(model.problem().get()).isEmpty();
    }

    @Test
    void wordsWithoutAPictureAreSaidAndChangeNothing() {
        var before = scene();
        model.edits().add("a grue");
        assertThat(model.problem().get()).contains("a grue");
        assertThat(model.canRetry().get()).isFalse();
        assertThat(scene()).isEqualTo(before);
        model.edits().add("   ");
        model.edits().add("x".repeat(GenerationRequest.LONGEST_PROMPT + 1));
        assertThat(scene()).isEqualTo(before);
        model.edits().hour(Hour.DAY);
        assertThat(model.problem().get()).isEmpty();
    }

    @Test
    void airIsChangedAndColoursFollowUntilTheyAreChosen() {
        model.edits().hour(Hour.SUNSET);
        assertThat(scene().mood()).isEqualTo("sunset");
        model.edits().weather(Weather.STORM);
        assertThat(scene().mood()).startsWith("storm");
        model.edits().weather(Weather.CLEAR);
        model.edits().season(Season.AUTUMN);
        model.edits().hour(Hour.DAY);
        assertThat(scene().mood()).isEqualTo("autumn");
        model.edits().season(null);
        assertThat(scene().mood()).isEqualTo("day");
        model.edits().mood("golden-hour");
        assertThat(scene().mood()).isEqualTo("golden-hour");
        model.edits().mood("");
        assertThat(scene().mood()).isEqualTo("day");
        log.clear();
        model.style("flat");
        assertThat(model.style().get()).isEqualTo("flat");
        assertThat(log).containsExactly("draw 341");
        model.undo();
        assertThat(model.style().get()).isEqualTo("illustration");
    }

    @Test
    void whatCannotBeDrawnIsSaidAndCanBeTriedAgain() {
        var picture = picture();
        fails = true;
        model.edits().hour(Hour.DAWN);
        assertThat(model.problem().get()).isEqualTo("There is no paint left.");
        assertThat(model.canRetry().get()).isTrue();
        assertThat(model.busy().get()).isFalse();
        assertThat(picture()).isSameAs(picture);
        fails = false;
        model.retry();
        assertThat(model.problem().get()).isEmpty();
        assertThat(picture().samePixels(picture)).isFalse();
    }

    @Test
    void nothingSelectedNothingHappens() {
        log.clear();
        model.edits().nudge(.1, 0);
        model.edits().remove();
        model.edits().colour("#ffffff");
        model.edits().swap("a dog");
        model.drag(.1, .1);
        model.done();
        assertThat(log).isEmpty();
        assertThat(model.changed()).isFalse();
    }

    @Test
    void whatWasLeftWithoutBeingKeptIsTakenUpAgain() {
        assertThat(model.resume()).isFalse();
        model.edits().hour(Hour.SUNSET);
        model.close();
        assertThat(model.open().get()).isFalse();
        assertThat(model.picture().get()).isNull();

        assertThat(model.resume()).isTrue();

        assertThat(scene().hour()).isEqualTo(Hour.SUNSET);
        model.undo();
        assertThat(model.changed()).isFalse();
        model.redo();
        model.markKept();
        model.close();
        assertThat(model.resume()).isFalse();
    }

    @Test
    void alternativesAreNounsOtherThanItself() {
        first();
        var found = new ArrayList<String>();
        model.edits().others(found::addAll);
        assertThat(found).doesNotContain("fox").doesNotHaveDuplicates();
    }
}
