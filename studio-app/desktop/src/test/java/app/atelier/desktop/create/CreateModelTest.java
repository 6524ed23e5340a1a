package app.atelier.desktop.create;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.Await;
import app.atelier.desktop.GradientBackend;
import app.atelier.desktop.keeping.ResultKeeper;
import app.atelier.desktop.memory.Memory;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.Likeness;
import app.atelier.generation.composer.SceneEdits;
import app.atelier.generation.composer.language.Correction;
import app.atelier.generation.composer.language.Corrections;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.queue.JobQueue;
import app.atelier.generation.queue.JobRunner;
import app.atelier.imaging.Picture;
import app.atelier.library.Library;
import app.atelier.library.StudioHome;
import app.atelier.protocol.Recipe;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No window and no toolkit: a real queue, a real library, the real reader. */
@SuppressWarnings("try")
class CreateModelTest {
    private static final PromptReader READER = PromptReader.open(ArtPack.open());
    private static final List<StyleChoice> STYLES =
            List.of(new StyleChoice("illustration", "Illustration"), new StyleChoice("paper-cut", "Paper-cut"));

    @TempDir
    Path folder;

    private Library library;
    private JobQueue queue;
    private Memory memory;
    private CreateModel model;
    private @Nullable Sketcher sketcher;

    @BeforeEach
    void open() {
        var home = StudioHome.at(folder).prepared();
        library = Library.open(home, InstantSource.system());
        queue = JobQueue.open(home.queueDatabase(), InstantSource.system());
        memory = Memory.open(folder.resolve("memory.json"));
        model = model();
    }

    private CreateModel model() {
        var batches =
                new Batches(Tasks.here(), queue, library, InstantSource.system(), id -> StyleChoice.label(STYLES, id));
        return new CreateModel(
                Tasks.here(),
                queue,
                new PromptReading(Tasks.here(), WordReader.of(READER)),
                new RoughPreview(Tasks.here(), sketcher, memory),
                new Random(1),
                new PromptHistory(memory),
                STYLES,
                List.of("an idea"),
                batches,
                memory);
    }

    @AfterEach
    void close() {
        memory.close();
        queue.close();
        library.close();
    }

    private JobRunner runner(GradientBackend backend) {
        var keeper = new ResultKeeper(library);
        return new JobRunner(queue, Map.of("composer", backend), (job, result) -> keeper.keep(result, job.id())
                .id()
                .toString());
    }

    @Test
    void fourPicturesArriveOneByOneAndAreInTheLibrary() {
        model.prompt().set("three foxes");
        model.create();
        var batch = model.batches().list().getFirst();
        assertThat(batch.results())
                .hasSize(4)
                .allSatisfy(result -> assertThat(result.state().get()).isEqualTo(Result.State.WAITING));
        assertThat(batch.running().get()).isTrue();
        try (var drawing = runner(new GradientBackend())) {
            Await.until("all are there", () -> batch.results().stream()
                    .allMatch(result -> result.artwork().get() != null));
        }
        assertThat(batch.running().get()).isFalse();
        assertThat(library.facets().all()).isEqualTo(4);
        assertThat(model.history().all()).containsExactly("three foxes");
    }

    @Test
    void anEmptyPromptAsksForNothingAndSaysWhy() {
        model.prompt().set("   ");
        model.create();
        assertThat(model.problem().get()).isNotBlank();
        assertThat(queue.list()).isEmpty();
        model.prompt().set("a fox");
        assertThat(model.problem().get()).isEmpty();
    }

    @Test
    void aPromptOfTenThousandLettersIsRefusedInOneSentenceAndKept() {
        String words = "a fox ".repeat(1700);
        model.prompt().set(words);
        model.create();
        assertThat(model.problem().get()).isNotBlank().doesNotContain("Exception");
        assertThat(queue.list()).isEmpty();
        assertThat(model.prompt().get()).isEqualTo(words);
    }

    @Test
    void wordsOfOtherWritingsAreUnknownAndNotACrash() {
        for (String words : List.of("🦊🦊 🌙", "ثعلب أحمر تحت القمر", "三只红狐狸在雪林里")) {
            model.prompt().set(words);
            assertThat(model.reading().spans().get()).allSatisfy(span -> {
                assertThat(span.start()).isBetween(0, words.length());
                assertThat(span.end()).isBetween(span.start(), words.length());
            });
        }
    }

    @Test
    void tellsTheRolesOfWordsApart() {
        model.prompt().set("three foxes in a snowy forest at night, hygge");
        var kinds = model.reading().spans().get().stream().map(Span::kind).toList();
        assertThat(kinds).contains(Span.Kind.SUBJECT, Span.Kind.SETTING, Span.Kind.UNKNOWN);
        assertThat(model.reading().spans().get().getLast().word()).isEqualTo("hygge");
    }

    @Test
    void theStyleFollowsTheWordsUntilOneIsChosen() {
        assertThat(model.style().get()).isEqualTo("illustration");
        model.prompt().set("a fox, paper-cut style");
        assertThat(model.style().get()).isEqualTo("paper-cut");
        model.choose(STYLES.getFirst());
        assertThat(model.style().get()).isEqualTo("illustration");
        model.choose(STYLES.getFirst());
        assertThat(model.style().get()).isEqualTo("paper-cut");
    }

    @Test
    void aLockedSeedGivesTheSameSeedsAgain() {
        model.seed().set("41");
        model.seedLocked().set(true);
        model.count().set(2);
        model.prompt().set("a fox");
        model.create();
        model.create();
        assertThat(queue.list()).extracting(job -> job.request().seed()).containsExactly(41L, 42L, 41L, 42L);
    }

    @Test
    void stoppingABatchLeavesWhatIsDone() {
        model.count().set(2);
        model.prompt().set("a fox");
        model.create();
        var batch = model.batches().list().getFirst();
        var gate = new CountDownLatch(1);
        try (var drawing = runner(new GradientBackend(gate))) {
            Await.until(
                    "one is being drawn",
                    () -> batch.results().getFirst().stage().get() != null);
            model.batches().stop(batch);
            Await.until("stopped", () -> batch.results().stream()
                    .allMatch(result -> result.state().get() == Result.State.STOPPED));
        }
        assertThat(batch.running().get()).isFalse();
        assertThat(library.facets().all()).isZero();
    }

    @Test
    void whatWasMadeEarlierIsThereAfterAStart() {
        model.prompt().set("a fox");
        model.create();
        try (var drawing = runner(new GradientBackend())) {
            Await.until("all are kept", () -> library.facets().all() == 4);
            Await.until(
                    "all are told",
                    () -> !model.batches().list().getFirst().running().get());
        }
        var again = model();
        again.batches().load(() -> {});
        assertThat(again.batches().list()).hasSize(1);
        assertThat(again.batches().list().getFirst().results())
                .allSatisfy(result -> assertThat(result.artwork().get()).isNotNull());
        var artwork = again.batches().newest().orElseThrow();
        library.trash(List.of(artwork.id()));
        assertThat(again.batches().list().getFirst().results())
                .filteredOn(result -> result.artwork().get() == null)
                .hasSize(1);
        library.restore(List.of(artwork.id()));
        assertThat(again.batches().list().getFirst().results())
                .allSatisfy(result -> assertThat(result.artwork().get()).isNotNull());
    }

    @Test
    void formatAndCountAreRemembered() {
        model.format().set(Format.TALL);
        model.count().set(8);
        var again = model();
        assertThat(again.format().get()).isEqualTo(Format.TALL);
        assertThat(again.count().get()).isEqualTo(8);
    }

    @Test
    void aCorrectedWordIsDrawnAsItWasCorrectedAndCanBeTakenBack() {
        model.prompt().set("a fox and a grue");
        var grue = model.reading().spans().get().getLast();
        assertThat(grue.kind()).isEqualTo(Span.Kind.UNKNOWN);
        model.reading().correct(new Correction("grue", "owl", ReadingRole.SUBJECT));
        grue = model.reading().spans().get().getLast();
        assertThat(grue.kind()).isEqualTo(Span.Kind.SUBJECT);
        assertThat(grue.takenFor()).isEqualTo("owl");
        assertThat(grue.corrected()).isTrue();
        model.create();
        var request = queue.list().getFirst().request();
        assertThat(request.options().get(Composer.CORRECTIONS_OPTION)).contains("grue", "owl");

        model.reading().correct(Correction.leaveOut("grue"));
        assertThat(model.reading().spans().get().getLast().kind()).isEqualTo(Span.Kind.LEFT_OUT);
        model.reading().undo();
        assertThat(model.reading().spans().get().getLast().takenFor()).isEqualTo("owl");
        model.reading().restore("grue");
        assertThat(model.reading().spans().get().getLast().kind()).isEqualTo(Span.Kind.UNKNOWN);
        model.reading().undo();
        model.reading().undo();
        assertThat(model.reading().canUndo()).isFalse();
        assertThat(model.reading().corrections().get().isEmpty()).isTrue();
    }

    @Test
    void whatGoesOnFromAPictureReadsItsWordsAsItDid() {
        var corrections = Corrections.NONE.with(new Correction("grue", "owl", ReadingRole.SUBJECT));
        var recipe = Recipe.builder("a grue")
                .style("paper-cut")
                .build()
                .withExtra(Composer.CORRECTIONS_OPTION, corrections.toJson());
        model.vary(recipe, List.of());
        assertThat(queue.list()).hasSize(4).allSatisfy(job -> {
            assertThat(job.request().style()).isEqualTo("paper-cut");
            assertThat(job.request().options()).containsKey(Composer.CORRECTIONS_OPTION);
        });
        model.useWords(recipe);
        assertThat(model.prompt().get()).isEqualTo("a grue");
        assertThat(model.reading().corrections().get()).isEqualTo(corrections);
    }

    @Test
    void theRoughPreviewFollowsTheWordsAndCanBeSwitchedOff() {
        var asked = new ArrayList<GenerationRequest>();
        sketcher = (request, progress) -> {
            asked.add(request);
            if (request.prompt().contains("fails")) {
                throw new GenerationException("It cannot be drawn.");
            }
            return Picture.ofArgb(2, 1, new int[2]);
        };
        model = model();
        model.sketch();
        assertThat(asked).isEmpty();
        model.prompt().set("a fox");
        model.format().set(Format.TALL);
        model.sketch();
        assertThat(asked.getLast().height()).isEqualTo(Format.TALL.height());
        assertThat(model.preview().picture().get()).isNotNull();
        model.prompt().set("it fails");
        model.sketch();
        assertThat(model.preview().picture().get()).isNull();
        model.prompt().set("a fox");
        model.sketch();
        model.preview().wanted().set(false);
        assertThat(model.preview().picture().get()).isNull();
        int before = asked.size();
        model.sketch();
        assertThat(asked).hasSize(before);
        assertThat(model().preview().wanted().get()).isFalse();
    }

    @Test
    void picturesLikeAnotherSaySoAndHaveItAsAParent() {
        model.like().set(new Likeness("ab".repeat(32), "a painting", .6, true));
        model.prompt().set("a fox");
        model.create();
        var request = queue.list().getFirst().request();
        assertThat(Likeness.fromJson(request.options().get(Composer.LIKE_OPTION)))
                .isEqualTo(model.like().get());
        assertThat(request.parents()).extracting(Recipe.Parent::title).containsExactly("a painting");
    }

    @Test
    void aChangedSceneIsDrawnOnceWithTheSeedAndStyleOfItsPicture() {
        var scene = READER.read("a fox in a forest");
        var recipe = Recipe.builder("a fox in a forest")
                .style("paper-cut")
                .seed(77)
                .size(640, 480)
                .scene(scene.toJson())
                .build();
        model.redraw(recipe, SceneEdits.at(scene, Hour.NIGHT), List.of());
        assertThat(queue.list()).hasSize(1);
        var request = queue.list().getFirst().request();
        assertThat(request.seed()).isEqualTo(77);
        assertThat(request.style()).isEqualTo("paper-cut");
        assertThat(request.options().get(Composer.SCENE_OPTION)).contains("\"hour\":\"night\"");

        var changed = recipe.withExtra(Composer.CHANGED_SCENE, BooleanNode.TRUE);
        model.vary(changed, List.of());
        assertThat(queue.list().getLast().request().options()).containsKey(Composer.SCENE_OPTION);
    }
}
