package app.atelier.imaging.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Allocations;
import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.filters.Bloom;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames of a picture that shines while something in it changes: what is kept of the last one may not be seen. */
class ShiningTest {
    private static PictureLayer disc(String id, int side, int rgb, double x, double y) {
        int[] argb = new int[side * side];
        for (int i = 0; i < argb.length; i++) {
            double far = Math.hypot(i % side - (side - 1) / 2.0, i / side - (side - 1) / 2.0);
            argb[i] = far < side / 2.0 - 1 ? 0xff000000 | rgb : 0;
        }
        return new PictureLayer(LayerInfo.named(id, id), Picture.ofArgb(side, side, argb), Placement.at(x, y));
    }

    private static AdjustmentLayer filtering(String id, Filter filter) {
        return new AdjustmentLayer(LayerInfo.named(id, id).withFilters(List.of(filter)), List.of());
    }

    /** A photograph, a group with a lamp and its shade, something in front, shine, and a little light over all. */
    private static Document scene(int width, int height, double radius) {
        int side = Math.max(4, Math.min(width, height) / 4);
        PictureLayer lamp = disc("lamp", side, 0xffffd0, width * .4, height * .3);
        PictureLayer shade = disc("shade", side, 0x806090, width * .35, height * .4);
        Layer group = new GroupLayer(
                LayerInfo.named("figure", "Figure"),
                List.of(shade.withInfo(shade.info().withBlendMode(BlendMode.MULTIPLY)), lamp),
                false);
        return Document.of(Pictures.photo(width, height))
                .add(group)
                .add(disc("front", side, 0x40c0ff, width * .7, height * .7))
                .add(filtering("shine", new Bloom(.6, radius, .5)))
                .add(new AdjustmentLayer(LayerInfo.named("light", "Light"), List.of(new Exposure(.1))));
    }

    private static Document moved(Document document, String id, double dx, double dy) {
        return document.update(
                id,
                layer -> layer instanceof GroupLayer group
                        ? group.withLayers(group.layers().stream()
                                .map(one -> (Layer) ((PictureLayer) one)
                                        .withPlacement(
                                                ((PictureLayer) one).placement().movedBy(dx, dy)))
                                .toList())
                        : ((PictureLayer) layer)
                                .withPlacement(
                                        ((PictureLayer) layer).placement().movedBy(dx, dy)));
    }

    private static Document with(Document document, String id, UnaryOperator<LayerInfo> change) {
        return document.update(id, layer -> layer.withInfo(change.apply(layer.info())));
    }

    private static Renderer keepingNothing(Rows rows, PointRows points) {
        return new Renderer(Bands.ONE, rows, points, 0);
    }

    private static Picture fresh(Document document, Rectangle part, double scale) {
        return keepingNothing(Rows.preferred(), PointRows.preferred()).render(document, part, scale);
    }

    @ParameterizedTest
    @CsvSource({"300,220,5,1", "301,97,14,1", "64,64,3,1", "210,333,20,1", "420,300,9,.61", "150,111,2,2", "9,7,2,1"})
    void whateverIsDoneTheFrameIsThePictureItself(int width, int height, double radius, double scale) {
        Renderer renderer = new Renderer();
        Document document = scene(width, height, radius);
        Rectangle all = new Rectangle(0, 0, (int) Math.round(width * scale), (int) Math.round(height * scale));
        Random random = new Random(width);
        for (int step = 0; step < 40; step++) {
            document = changed(document, random, width, height);
            Picture frame = renderer.render(document, all, scale);
            assertThat(frame.samePixels(fresh(document, all, scale)))
                    .as("step %d", step)
                    .isTrue();
        }
    }

    private static Document changed(Document document, Random random, int width, int height) {
        String id = List.of("figure", "front", "lamp", "shade").get(random.nextInt(4));
        return switch (random.nextInt(14)) {
            case 0 -> with(document, id, info -> info.withVisible(!info.visible()));
            case 1 -> with(document, id, info -> info.withOpacity(random.nextInt(3) / 2f));
            case 2 ->
                with(
                        document,
                        id,
                        info -> info.withFilters(
                                info.filters().isEmpty() ? List.of(new GaussianFilter(2)) : List.of()));
            case 3 -> with(document, "front", info -> info.withClipped(!info.clipped()));
            case 4 ->
                with(
                        document,
                        id,
                        info -> info.withMask(
                                info.mask() == null ? Mask.of(width, height, halves(width, height)) : null));
            case 5 ->
                document.withLayers(List.of(
                        document.layers().get(0),
                        document.layers().get(2),
                        document.layers().get(1),
                        document.layers().get(3),
                        document.layers().get(4)));
            case 6 ->
                with(
                        document,
                        "front",
                        info -> info.withBlendMode(
                                info.blendMode() == BlendMode.NORMAL ? BlendMode.SCREEN : BlendMode.NORMAL));
            case 7 ->
                document.update("front", layer -> ((PictureLayer) layer)
                        .withPlacement(((PictureLayer) layer).placement().rotated(17)));
            case 8 ->
                with(
                        document,
                        "shine",
                        info -> info.withFilters(List.of(new Bloom(
                                random.nextInt(4) * .3, ((Bloom) info.filters().getFirst()).radius(), .5))));
            default -> moved(document, id, random.nextInt(61) - 30, random.nextInt(41) - 20 + random.nextInt(2) * .5);
        };
    }

    private static byte[] halves(int width, int height) {
        byte[] mask = new byte[width * height];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = (byte) (i % width < width / 2 ? 255 : 60);
        }
        return mask;
    }

    @Test
    void everyPartOfTheViewIsTheSameWhileSomethingMoves() {
        Renderer renderer = new Renderer();
        Document document = scene(800, 120, 3);
        Picture whole = null;
        for (int step = 0; step < 12; step++) {
            document = moved(document, "figure", step % 2 == 0 ? 31 : -27, 3);
            Rectangle part = new Rectangle(step % 3 * 170, step % 4 * 11, 91 + step / 3 * 60, 70);
            whole = fresh(document, new Rectangle(0, 0, 800, 120), 1);
            assertThat(renderer.render(document, part, 1).samePixels(whole.part(part)))
                    .isTrue();
        }
    }

    @Test
    void vectorsAndPlainJavaGiveTheSame() {
        Renderer plain = new Renderer(Bands.ONE, Rows.scalar(), PointRows.scalar());
        Renderer fast = new Renderer();
        Document document = scene(203, 151, 8);
        for (int step = 0; step < 6; step++) {
            document = moved(document, "figure", 13, 5);
            assertThat(Pictures.difference(plain.render(document), fast.render(document)))
                    .isLessThan(2);
            assertThat(plain.render(document)
                            .samePixels(keepingNothing(Rows.scalar(), PointRows.scalar())
                                    .render(document)))
                    .isTrue();
        }
    }

    @Test
    void whatIsSeenThroughShinesAsWell() {
        Renderer renderer = new Renderer();
        Document document = scene(160, 120, 4);
        Document open = document.withLayers(
                document.layers().subList(1, document.layers().size()));
        Rectangle all = new Rectangle(0, 0, 160, 120);
        for (Document one : List.of(document, open, moved(open, "front", 9, 4), moved(document, "front", 9, 4), open)) {
            assertThat(renderer.render(one, all, 1).samePixels(fresh(one, all, 1)))
                    .isTrue();
        }
    }

    @Test
    void severalThreadsMayDrawDifferentThingsAtOnce() {
        Renderer renderer = new Renderer();
        Document document = scene(240, 160, 6);
        Rectangle all = new Rectangle(0, 0, 240, 160);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            documents.add(moved(document, "figure", 4 * i, i));
        }
        List<CompletableFuture<Picture>> drawn = documents.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> renderer.render(one, all, 1)))
                .toList();
        for (int i = 0; i < drawn.size(); i++) {
            assertThat(drawn.get(i).join().samePixels(fresh(documents.get(i), all, 1)))
                    .isTrue();
        }
    }

    /** What a frame of a drag allocates: measured in a process of its own. */
    static final class Drag {
        static final int WIDTH = 900;
        static final int HEIGHT = 600;
        static final long ENOUGH = WIDTH * HEIGHT;

        private Drag() {}

        public static void main(String[] args) {
            Document document = scene(WIDTH, HEIGHT, 12);
            Renderer renderer = new Renderer(Bands.ONE, Rows.preferred(), PointRows.preferred());
            int[] target = new int[WIDTH * HEIGHT];
            Rectangle all = new Rectangle(0, 0, WIDTH, HEIGHT);
            int[] at = {0};
            System.out.println(Allocations.ofRun(ENOUGH, () -> {
                at[0] = (at[0] + 1) % 40;
                renderer.render(moved(document, "figure", at[0], 0), all, 1, target);
            }));
        }
    }

    /** Keeping pictures of 16 bits and light for each frame took 6 bytes a pixel and more. */
    @Test
    void aFrameOfADragTakesLittleMemory() throws Exception {
        assertThat(Allocations.ofProgram(Drag.class)).isLessThan(Drag.ENOUGH);
    }

    private static Differences differences(int width, int height) {
        View view = View.of(Document.of(Pictures.flat(width, height, 0xff000000)), 1);
        return new Differences(
                new Rectangle(0, 0, width, height),
                layer -> {
                    PictureLayer picture = (PictureLayer) layer;
                    Placement at = picture.placement();
                    return new Rectangle(
                            (int) at.x(),
                            (int) at.y(),
                            picture.picture().width(),
                            picture.picture().height());
                },
                new Reach(view));
    }

    @Test
    void onlyThePlacesOfWhatMovedAreStale() {
        Differences differences = differences(500, 400);
        List<Layer> before = scene(500, 400, 5).layers().subList(0, 3);
        PictureLayer front = (PictureLayer) before.get(2);
        List<Layer> after = List.of(before.get(0), before.get(1), front.withPlacement(Placement.at(200, 100)));

        assertThat(differences.between(before, before)).isEqualTo(new Rectangle());
        assertThat(differences.between(before, after)).isEqualTo(new Rectangle(200, 100, 250, 280));
        assertThat(differences.between(before, before.subList(0, 2))).isEqualTo(new Rectangle(350, 280, 100, 100));
        LayerInfo hidden = front.info().withVisible(false);
        assertThat(differences.between(
                        List.of(before.get(0), front.withInfo(hidden)),
                        List.of(before.get(0), front.withInfo(hidden).withPlacement(Placement.at(1, 1)))))
                .isEqualTo(new Rectangle());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWorksOnAllBelowItMakesAllStale(boolean filters) {
        Differences differences = differences(500, 400);
        List<Layer> layers = scene(500, 400, 5).layers().subList(0, 3);
        Layer all = filters
                ? filtering("blur", new GaussianFilter(3))
                : new AdjustmentLayer(LayerInfo.named("light", "Light"), List.of(new Exposure(.4)));
        List<Layer> with = new ArrayList<>(layers);
        with.add(1, all);
        List<Layer> moved = new ArrayList<>(with);
        moved.set(3, disc("front", 20, 0xffffff, 5, 5));

        assertThat(differences.between(layers, with)).isEqualTo(new Rectangle(0, 0, 500, 400));
        Rectangle stale = differences.between(with, moved);
        assertThat(stale.equals(new Rectangle(0, 0, 500, 400))).isEqualTo(filters);
        assertThat(differences.between(with, new ArrayList<>(with))).isEqualTo(new Rectangle());
    }

    /** What was clipped to a layer that is gone lies on the next one now, elsewhere. */
    @Test
    void whatIsClippedToAnotherBaseIsStaleToo() {
        Differences differences = differences(500, 400);
        Layer ground = disc("ground", 300, 0x808080, 0, 0);
        Layer base = disc("base", 40, 0xff0000, 10, 10);
        PictureLayer on = disc("on", 200, 0xffffff, 5, 5);
        Layer clipped = on.withInfo(on.info().withClipped(true));

        assertThat(differences.between(List.of(ground, base, clipped), List.of(ground, clipped)))
                .isEqualTo(new Rectangle(5, 5, 200, 200));
    }
}
