package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.GradientBackend;
import app.atelier.desktop.keeping.ResultKeeper;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.ShapeLayer;
import app.atelier.imaging.layers.TextLayer;
import app.atelier.imaging.painting.Brush;
import app.atelier.imaging.painting.Brush.Touch;
import app.atelier.imaging.painting.Gradient;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.imaging.text.Text;
import app.atelier.library.Library;
import app.atelier.library.StudioHome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tools do to a document, without a window. */
class ToolsTest {
    private static final int RED = 0xff0000;

    @TempDir
    Path folder;

    private final OperationKinds kinds = new OperationKinds();
    private Library library;
    private EditModel model;
    private StudioHome home;
    private java.util.UUID artwork;

    @BeforeEach
    void open() {
        home = StudioHome.at(folder.resolve("home")).prepared();
        library = Library.open(home, InstantSource.system());
        var picture = new GradientBackend().generate(GenerationRequest.of("a fox", 1, 320, 256), Progress.NONE);
        artwork = new ResultKeeper(library).keep(picture, null).id();
        model = reopened();
    }

    private EditModel reopened() {
        var fresh = new EditModel(Tasks.here(), library, home.documents(), new Notices(), InstantSource.system());
        fresh.open(artwork);
        return fresh;
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Document document() {
        var document = model.committed().get();
        assertThat(document).isNotNull();
        return document;
    }

    private int seen(int x, int y) {
        return new Renderer().render(document()).at(x, y) & 0xffffff;
    }

    private static BrushStroke stroke(BrushStroke.Kind kind, Touch... touches) {
        return new BrushStroke(kind, new Brush(20, 1, 1, 1, .1), RED, 0, 0, List.of(touches));
    }

    private void select(double x, double y, double width, double height) {
        model.commit(new Select(new Area.Rectangle(x, y, width, height), Select.Join.NEW, 0));
    }

    private String lastName() {
        return model.history().getLast().name();
    }

    @Test
    void aStrokeWhereNoLayerIsMakesOneAndIsOneNamedStep() {
        model.commit(
                new Paint("paint", false, stroke(BrushStroke.Kind.PAINT, new Touch(40, 40, 1), new Touch(80, 40, 1))));
        assertThat(seen(60, 40)).isEqualTo(RED);
        assertThat(lastName()).isEqualTo("Brush");
        assertThat(((PictureLayer) document().layer("paint").orElseThrow())
                        .picture()
                        .width())
                .isLessThan(80);
        model.undo();
        assertThat(document().layer("paint")).isEmpty();
        model.redo();
        assertThat(seen(60, 40)).isEqualTo(RED);
    }

    @Test
    void strokesStayInsideTheSelection() {
        select(50, 0, 20, 256);
        model.commit(
                new Paint("paint", false, stroke(BrushStroke.Kind.PAINT, new Touch(20, 40, 1), new Touch(120, 40, 1))));
        assertThat(seen(60, 40)).isEqualTo(RED);
        assertThat(seen(45, 40)).isNotEqualTo(RED);
        assertThat(seen(75, 40)).isNotEqualTo(RED);
    }

    @Test
    void theEraserMakesHolesAndLockedLayersStay() {
        model.commit(new Paint("background", false, stroke(BrushStroke.Kind.ERASE, new Touch(20, 220, 1))));
        assertThat(new Renderer().render(document()).at(20, 220) >>> 24).isZero();
        model.commit(new Change.Lock("background", true));
        var before = document();
        model.commit(new Paint("background", false, stroke(BrushStroke.Kind.ERASE, new Touch(60, 220, 1))));
        assertThat(document()).isEqualTo(before);
    }

    @Test
    void aMaskIsMadeOfTheSelectionAndPainted() {
        select(0, 0, 160, 256);
        model.commit(new Masking("background", Masking.Way.FROM_SELECTION));
        assertThat(new Renderer().render(document()).at(300, 250) >>> 24).isZero();
        model.commit(new Reselect(Reselect.Way.NONE, 0));
        var white = new BrushStroke(
                BrushStroke.Kind.PAINT, new Brush(20, 1, 1, 1, .1), 0xffffff, 0, 0, List.of(new Touch(300, 245, 1)));
        model.commit(new Paint("background", true, white));
        assertThat(new Renderer().render(document()).at(300, 245) >>> 24).isEqualTo(255);
        assertThat(lastName()).contains("mask");
        model.commit(new Lay("background", true, new Lay.Colour(0, 1), null));
        assertThat(new Renderer().render(document()).at(20, 245) >>> 24).isZero();
    }

    @Test
    void selectionsAreAddedTakenNarrowedInvertedAndKept() {
        select(10, 10, 20, 20);
        model.commit(new Select(new Area.Rectangle(20, 10, 20, 20), Select.Join.ADD, 0));
        assertThat(at(35, 20)).isEqualTo(255);
        model.commit(new Select(new Area.Rectangle(10, 10, 5, 20), Select.Join.TAKE, 0));
        assertThat(at(12, 20)).isZero();
        model.commit(new Select(new Area.Ellipse(15, 10, 10, 20), Select.Join.COMMON, 0));
        assertThat(at(20, 20)).isEqualTo(255);
        assertThat(at(35, 20)).isZero();
        model.commit(new Keep("eye", Keep.Way.SAVE));
        model.commit(new Reselect(Reselect.Way.INVERT, 0));
        assertThat(at(35, 20)).isEqualTo(255);
        model.commit(new Keep("eye", Keep.Way.LOAD));
        assertThat(at(35, 20)).isZero();
        model.commit(new Reselect(Reselect.Way.GROW, 20));
        assertThat(at(35, 20)).isEqualTo(255);
        model.commit(new Reselect(Reselect.Way.NONE, 0));
        assertThat(ActiveSelection.of(document())).isEmpty();
        model = reopened();
        assertThat(document().selections().saved()).containsKey("eye");
    }

    private int at(int x, int y) {
        return ActiveSelection.of(document()).orElseThrow().mask().at(x, y);
    }

    @Test
    void theWandTakesTheSquareAndFillingRespectsIt() {
        model.commit(new Select(new Area.LayerShape("square"), Select.Join.NEW, 0));
        var bounds = ActiveSelection.of(document()).orElseThrow().mask().bounds();
        assertThat(bounds.width).isBetween(30, 200);
        model.commit(new Lay("fill", false, new Lay.Colour(RED, 1), null));
        assertThat(seen((int) bounds.getCenterX(), (int) bounds.getCenterY())).isEqualTo(RED);
        assertThat(seen(bounds.x - 5, bounds.y)).isNotEqualTo(RED);
    }

    @Test
    void gradientsRunFromOneColourToTheOther() {
        model.commit(new Lay(
                "fill",
                false,
                new Lay.Gradual(Gradient.Kind.LINEAR, 0, 0, 320, 0, 0x000000, 0xffffff, false, 1),
                null));
        assertThat(seen(2, 100) & 0xff).isLessThan(12);
        assertThat(seen(317, 100) & 0xff).isGreaterThan(243);
        assertThat(lastName()).isEqualTo("Gradient");
    }

    @Test
    void whatIsRemovedIsFilledFromAround() {
        var grey = Picture.ofArgb(64, 64, filled(64 * 64, 0xff808080));
        model.commit(new Insert("patch", "Patch", null, grey, Placement.at(0, 0)));
        var dot = new BrushStroke(
                BrushStroke.Kind.PAINT, new Brush(10, 1, 1, 1, .1), RED, 0, 0, List.of(new Touch(32, 32, 1)));
        model.commit(new Paint("patch", false, dot));
        assertThat(seen(32, 32)).isEqualTo(RED);
        select(24, 24, 16, 16);
        model.commit(new Lay("patch", false, new Lay.Mend(), null));
        assertThat(seen(32, 32)).isEqualTo(0x808080);
    }

    private static int[] filled(int count, int argb) {
        int[] pixels = new int[count];
        java.util.Arrays.fill(pixels, argb);
        return pixels;
    }

    @Test
    void everyAdjustmentAndFilterThatIsOfferedIsUnderstoodAndNamed() {
        var actions = new LayerActions(model);
        for (var kind : kinds.adjustments()) {
            model.selected().set(null);
            actions.adjust(kind, false);
            assertThat(model.selection().orElseThrow()).as(kind.op()).isInstanceOf(AdjustmentLayer.class);
            assertThat(model.selection().orElseThrow().info().name()).isEqualTo(OperationKinds.name(kind.op()));
        }
        assertThat(kinds.filters()).hasSizeGreaterThanOrEqualTo(30);
        for (var kind : kinds.filters()) {
            model.commit(new Filtering("square", List.of(kind.start()), Filtering.Way.ADD, 0));
            var filters = Filtering.of(document().layer("square").orElseThrow());
            assertThat(filters.getLast().path("op").asText()).isEqualTo(kind.op());
            assertThat(lastName()).isEqualTo(OperationKinds.name(kind.op()) + " added");
        }
    }

    @Test
    void anAdjustmentTakesTheSelectionAsItsMaskAndDraggingIsOneStep() {
        select(0, 0, 160, 256);
        new LayerActions(model).adjust(kinds.of("invert"), false);
        assertThat(model.selection().orElseThrow().info().mask()).isNotNull();
        new LayerActions(model).adjust(kinds.of("exposure"), false);
        String id = model.selected().get();
        int steps = model.history().size();
        for (int i = 1; i <= 5; i++) {
            model.commit(new Tone(
                    String.valueOf(id),
                    null,
                    false,
                    0,
                    kinds.of("exposure").start().deepCopy().put("stops", i / 5.0)));
        }
        assertThat(model.history()).hasSize(steps + 1);
        model.undo();
        model.undo();
        assertThat(document().layer(String.valueOf(id))).isEmpty();
    }

    @Test
    void filtersAreSwitchedOffAndKeepTheirPlaceAndSettings() {
        var blur = kinds.of("gaussian-blur").start();
        var grain = kinds.of("grain").start();
        model.commit(new Filtering("square", List.of(blur, grain), Filtering.Way.ADD, 1));
        model.commit(new Filtering("square", List.of(Filtering.switched(blur, false), grain), Filtering.Way.OFF, 0));
        var layer = document().layer("square").orElseThrow();
        assertThat(layer.info().filters()).hasSize(1);
        var kept = Filtering.of(layer);
        assertThat(kept).hasSize(2);
        assertThat(Filtering.off(kept.get(0))).isTrue();
        assertThat(kept.get(0).path("sigma").asDouble()).isEqualTo(6);
        model = reopened();
        assertThat(Filtering.of(document().layer("square").orElseThrow())).hasSize(2);
        model.commit(new Filtering(Filtering.WHOLE, List.of(blur), Filtering.Way.ADD, 0));
        assertThat(document().layers().getLast().id()).isEqualTo(Filtering.WHOLE);
        model.commit(new Filtering(Filtering.WHOLE, List.of(), Filtering.Way.REMOVE, 0));
        assertThat(document().layer(Filtering.WHOLE)).isEmpty();
    }

    @Test
    void whatWasAskedForBeforeAnotherStepWasDoneLeavesThatAlone() {
        var blur = kinds.of("gaussian-blur").start();
        var grain = kinds.of("grain").start();
        // Both were worked out from the same picture, as while a long step is being done.
        model.commit(new Filtering("square", List.of(blur), Filtering.Way.ADD, 0));
        model.commit(new Filtering("square", List.of(grain), Filtering.Way.ADD, 0));
        assertThat(Filtering.of(document().layer("square").orElseThrow()))
                .extracting(filter -> filter.path("op").asText())
                .containsExactly("gaussian-blur", "grain");
        var look = Look.of(document(), null);
        model.commit(new Change.Adjust(null, look.with(Dial.LIGHT, 30), Dial.LIGHT));
        model.commit(new Change.Adjust(null, look.with(Dial.WARMTH, 20), Dial.WARMTH));
        assertThat(Look.of(document(), null).light()).isEqualTo(30);
        assertThat(Look.of(document(), null).warmth()).isEqualTo(20);
    }

    @Test
    void layersAreGroupedMergedFlattenedAndLookTheSame() {
        var before = new Renderer().render(document());
        model.selected().set("square");
        var actions = new LayerActions(model);
        actions.stack(Stacking.Way.GROUP);
        assertThat(model.selection().orElseThrow()).isInstanceOf(GroupLayer.class);
        same(before);
        actions.stack(Stacking.Way.UNGROUP);
        same(before);
        model.selected().set("square");
        actions.stack(Stacking.Way.MERGE_DOWN);
        assertThat(document().layers()).hasSize(1);
        same(before);
        model.undo();
        actions.stack(Stacking.Way.FLATTEN);
        assertThat(document().layers()).hasSize(1);
        same(before);
    }

    private void same(Picture before) {
        var now = new Renderer().render(document());
        for (int i = 0; i < before.argb().length; i += 97) {
            for (int shift = 0; shift < 32; shift += 8) {
                assertThat(now.argb()[i] >>> shift & 255)
                        .isCloseTo(before.argb()[i] >>> shift & 255, org.assertj.core.data.Offset.offset(2));
            }
        }
    }

    @Test
    void copiesAndPastesWhatIsSelected() {
        var board = new Clipping.Board() {
            private @Nullable Picture there;

            @Override
            public void put(Picture picture) {
                there = picture;
            }

            @Override
            public Clipping.@Nullable Lying get() {
                return there == null ? null : steps -> there;
            }
        };
        var clipping = new Clipping(model, board);
        model.selected().set("background");
        select(10, 20, 30, 40);
        clipping.copy();
        clipping.paste();
        var pasted = (PictureLayer) model.selection().orElseThrow();
        assertThat(pasted.picture().width()).isEqualTo(30);
        assertThat(pasted.placement().x()).isEqualTo(10);
        assertThat(lastName()).startsWith("Added");
        model = reopened();
        assertThat(document().layer(pasted.id())).isPresent();
    }

    @Test
    void textAndShapesAreWrittenSetAndMoved() {
        model.commit(new Write("text", Text.of("Hello", "inter", 40), Placement.at(20, 20)));
        assertThat(document().layer("text").orElseThrow().info().name()).isEqualTo("Hello");
        model.commit(new Write("text", Text.of("Good night", "inter", 40), null));
        assertThat(((TextLayer) document().layer("text").orElseThrow()).text().content())
                .isEqualTo("Good night");
        assertThat(document().layer("text").orElseThrow().info().name()).isEqualTo("Good night");
        var spec = new ShapeSpec(ShapeSpec.Kind.STAR, 60, 60, 0, 5, "#ff0000", null, 4);
        model.commit(new Shape("shape", spec, Placement.at(200, 100)));
        assertThat(seen(230, 130)).isEqualTo(RED);
        var layer = (ShapeLayer) document().layer("shape").orElseThrow();
        model.commit(Page.moved(document(), layer, -100, 0));
        assertThat(seen(130, 130)).isEqualTo(RED);
        assertThat(ShapeSpec.of(layer)).isEqualTo(spec);
    }

    @Test
    void thePageIsResizedAndLaidOnAnotherCanvas() {
        model.commit(new Reframe(new Reframe.Size(160, 128, Interpolation.LANCZOS3)));
        assertThat(document().outputWidth()).isEqualTo(160);
        assertThat(lastName()).isEqualTo("Resized to 160 × 128");
        model.undo();
        model.commit(new Reframe(new Reframe.Sheet(400, 300, app.atelier.imaging.layers.Canvas.Anchor.CENTRE)));
        assertThat(document().outputWidth()).isEqualTo(400);
        assertThat(new Renderer().render(document()).at(2, 2) >>> 24).isZero();
        model.commit(new Reframe(new Reframe.Lines(0, .3)));
        assertThat(lastName()).isEqualTo("Perspective");
    }

    @Test
    void aLookIsLaidOnChangedAndTakenOff() {
        var look = app.atelier.imaging.edits.Presets.all().getFirst();
        model.commit(new LookOn(look.id(), 1));
        model.commit(new LookOn(look.id(), .5));
        assertThat(document().layers().getLast().info().opacity()).isEqualTo(.5f);
        model.commit(new LookOn("", 0));
        assertThat(document().layers()).hasSize(2);
    }

    @Test
    void whatCannotBeDoneIsSaidAndChangesNothing() throws Exception {
        var before = document();
        model.commit(new Tone(
                "odd", null, false, 0, app.atelier.protocol.Json.mapper().readTree("{\"op\":\"nonsense\"}")));
        assertThat(document()).isEqualTo(before);
        Path cube = Files.writeString(folder.resolve("broken.cube"), "LUT_3D_SIZE 2\n0 0 0\n");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> LutFiles.read(cube))
                .hasMessageContaining("incomplete");
    }

    @Test
    void whatToPaintOnIsTheSelectedLayerOrANewOneOrWhatIsThere() {
        assertThat(Target.of(document(), null, false, true, 5, 5).target()).isEqualTo(new Target("paint", false));
        assertThat(Target.of(document(), "square", false, true, 5, 5).target()).isEqualTo(new Target("square", false));
        assertThat(Target.of(document(), null, false, false, 5, 5).target()).isEqualTo(new Target("background", false));
        model.commit(new Change.Lock("square", true));
        assertThat(Target.of(document(), "square", false, true, 5, 5).refusal()).isEqualTo(Target.Refusal.LOCKED);
    }

    @Test
    void brushesGrowAndShrinkInStepsThatSuitTheirSize() {
        var settings = new ToolSettings();
        settings.tool().set(Tool.BRUSH);
        settings.size(9);
        settings.sizeStep(1);
        assertThat(settings.brush().get().size()).isEqualTo(10);
        settings.sizeStep(1);
        assertThat(settings.brush().get().size()).isEqualTo(15);
        settings.sizeStep(-1);
        settings.sizeStep(-1);
        assertThat(settings.brush().get().size()).isEqualTo(9);
        settings.size(ToolSettings.LARGEST);
        settings.sizeStep(1);
        assertThat(settings.brush().get().size()).isEqualTo(ToolSettings.LARGEST);
        int first = settings.foreground().get();
        settings.swap();
        assertThat(settings.background().get()).isEqualTo(first);
    }
}
