package app.atelier.imaging.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.filters.Bloom;
import app.atelier.imaging.filters.EdgeInk;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.filters.Halftone;
import app.atelier.imaging.filters.InkWash;
import app.atelier.imaging.filters.KuwaharaFilter;
import app.atelier.imaging.filters.LowPoly;
import app.atelier.imaging.filters.Oil;
import app.atelier.imaging.filters.PixelArt;
import app.atelier.imaging.filters.Watercolour;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.awt.Rectangle;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Frames while something is dragged below slow filters, and those after that. */
class DraftTest {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 300;
    private static final Rectangle ALL = new Rectangle(0, 0, WIDTH, HEIGHT);

    private final Renderer renderer = new Renderer();

    static Stream<Filter> slow() {
        return Stream.of(
                new Oil(7, .5, 1, 1, 1, 1, 3),
                new Watercolour(2.2, .8, 1, 6, 1, 3),
                new InkWash(.6, .009, .55, 4, 1, 3),
                new EdgeInk(.8, .009, "#1b1824", .95),
                new KuwaharaFilter(3, 2),
                new LowPoly(11, .05, 3),
                new Halftone(4, "#f8f2e4"),
                new PixelArt(4, 16, 1, 1, 3));
    }

    /** A photograph, a disc that is dragged, something above it, shine, a style and a little light over all. */
    private static Document document(Filter style, double x) {
        int side = 60;
        int[] argb = new int[side * side];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = Math.hypot(i % side - 29.5, i / side - 29.5) < 29 ? 0xffc8401e : 0;
        }
        PictureLayer disc = new PictureLayer(
                LayerInfo.named("disc", "Disc").withInFocus(true),
                Picture.ofArgb(side, side, argb),
                Placement.at(x, 120));
        PictureLayer front =
                new PictureLayer(LayerInfo.named("front", "Front"), Pictures.photo(40, 80), Placement.at(10, 210));
        return Document.of(Pictures.photo(WIDTH, HEIGHT))
                .add(disc)
                .add(front)
                .add(filtering("shine", new Bloom(.3, 5, .62)))
                .add(filtering("style", style))
                .add(new AdjustmentLayer(LayerInfo.named("light", "Light"), List.of(new Exposure(.1))));
    }

    private static AdjustmentLayer filtering(String id, Filter filter) {
        return new AdjustmentLayer(LayerInfo.named(id, id).withFilters(List.of(filter)), List.of());
    }

    private static Picture fresh(Document document) {
        return new Renderer(Bands.ALL, Rows.preferred(), PointRows.preferred(), 0).render(document, ALL, 1);
    }

    private static Picture part(Picture picture, Rectangle part) {
        int[] argb = new int[part.width * part.height];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = picture.at(part.x + i % part.width, part.y + i / part.width);
        }
        return Picture.ofArgb(part.width, part.height, argb);
    }

    @ParameterizedTest
    @MethodSource("slow")
    void whatIsDrawnAfterDraftsIsThePictureItself(Filter style) {
        Document settled = document(style, 150);
        assertThat(renderer.render(settled, ALL, 1).samePixels(fresh(settled))).isTrue();
        Document moved = settled;
        for (int i = 1; i <= 5; i++) {
            moved = document(style, 150 + 12 * i);
            renderer.render(moved, ALL, 1, new Draft(settled, 2_000));
        }

        assertThat(renderer.render(moved, ALL, 1).samePixels(fresh(moved))).isTrue();
        assertThat(renderer.render(settled, ALL, 1).samePixels(fresh(settled))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("slow")
    void aDraftShowsTheChangeAndKeepsTheRest(Filter style) {
        Document settled = document(style, 100);
        Picture before = renderer.render(settled, ALL, 1);
        Document moved = document(style, 180);

        Picture draft = renderer.render(moved, ALL, 1, new Draft(settled, 4_000));

        Picture full = fresh(moved);
        Rectangle there = new Rectangle(190, 130, 40, 40);
        assertThat(Pictures.meanDifference(part(draft, there), part(full, there)))
                .isLessThan(Pictures.meanDifference(part(before, there), part(full, there)) / 2);
        Rectangle away = new Rectangle(330, 0, 90, HEIGHT);
        assertThat(part(draft, away).samePixels(part(before, away))).isTrue();
        assertThat(Pictures.meanDifference(draft, full)).isLessThan(16);
    }

    @ParameterizedTest
    @MethodSource("slow")
    void withoutAFrameToBeginWithAllIsDrafted(Filter style) {
        Document moved = document(style, 180);

        Picture draft = renderer.render(moved, ALL, 1, new Draft(document(style, 100), 20_000));

        assertThat(Pictures.meanDifference(draft, fresh(moved))).isLessThan(30);
        assertThat(renderer.render(moved, ALL, 1).samePixels(fresh(moved))).isTrue();
    }

    @Test
    void whatDidNotChangeIsNotDrafted() {
        Document settled = document(new Oil(7, .5, 1, 1, 1, 1, 3), 100);
        Picture before = renderer.render(settled, ALL, 1);
        Document brighter =
                settled.update("light", layer -> ((AdjustmentLayer) layer).withAdjustments(List.of(new Exposure(.5))));

        assertThat(renderer.render(settled, ALL, 1, new Draft(settled, 10)).samePixels(before))
                .isTrue();
        assertThat(renderer.render(brighter, ALL, 1, new Draft(settled, 10)).samePixels(fresh(brighter)))
                .isTrue();
    }

    @Test
    void filtersThatAreQuickOrAreThemselvesChangedAreDrawnAsAlways() {
        Document quick = document(new GaussianFilter(3), 100);
        renderer.render(quick, ALL, 1);
        Document moved = document(new GaussianFilter(3), 160);
        assertThat(renderer.render(moved, ALL, 1, new Draft(quick, 10)).samePixels(fresh(moved)))
                .isTrue();

        Document fine = document(new KuwaharaFilter(2, 1), 100);
        Document coarse = document(new KuwaharaFilter(6, 1), 100);
        renderer.render(fine, ALL, 1);
        assertThat(renderer.render(coarse, ALL, 1, new Draft(fine, 10)).samePixels(fresh(coarse)))
                .isTrue();
    }

    /** A style that is shown in part is in part in drafts too. */
    @Test
    void opacityOfAStyleHoldsForItsDraft() {
        Oil style = new Oil(7, .5, 1, 1, 1, 1, 3);
        Document settled = faint(document(style, 100));
        renderer.render(settled, ALL, 1);
        Document moved = faint(document(style, 180));

        Picture draft = renderer.render(moved, ALL, 1, new Draft(settled, 400));

        assertThat(Pictures.meanDifference(draft, fresh(moved))).isLessThan(2);
    }

    private static Document faint(Document document) {
        return document.update("style", layer -> layer.withInfo(layer.info().withOpacity(.1f)));
    }

    @Test
    void aPartOfThePictureAndAnotherScaleAreDraftedToo() {
        Oil style = new Oil(7, .5, 1, 1, 1, 1, 3);
        Document settled = document(style, 100);
        Document moved = document(style, 180);
        for (double scale : new double[] {.5, 1, 1.7}) {
            Rectangle seen = new Rectangle((int) (90 * scale), (int) (70 * scale), 150, 111);
            renderer.render(settled, seen, scale);

            Picture draft = renderer.render(moved, seen, scale, new Draft(settled, 4_000));

            Picture full = new Renderer().render(moved, seen, scale);
            assertThat(Pictures.meanDifference(draft, full))
                    .as("scale %s", scale)
                    .isLessThan(22);
            assertThat(renderer.render(moved, seen, scale).samePixels(full)).isTrue();
        }
    }

    /** What lies lowest is kept while something above it and below a filter is dragged; nobody can tell. */
    @Test
    void framesBelowAQuickFilterAreThoseWithoutACache() {
        for (int i = 0; i < 6; i++) {
            Document document = document(new GaussianFilter(2), 100 + 7 * i);
            assertThat(renderer.render(document, ALL, 1).samePixels(fresh(document)))
                    .as("frame %d", i)
                    .isTrue();
        }
    }

    @Test
    void aDraftTakesAPartOfTheTime() {
        Oil style = new Oil(14, .5, 1, 1, 1, 1, 3);
        Renderer alone = new Renderer(Bands.ONE, Rows.preferred(), PointRows.preferred());
        Document settled = document(style, 100);
        alone.render(settled, ALL, 1);
        long full = Long.MAX_VALUE;
        long draft = Long.MAX_VALUE;
        // Until the compiler has settled, and no longer.
        for (int i = 0; i < 12 && draft > full / 3; i++) {
            Document moved = document(style, 110 + i);
            draft = Math.min(draft, nanos(() -> alone.render(moved, ALL, 1, new Draft(settled, 2_000))));
            full = Math.min(full, nanos(() -> alone.render(moved, ALL, 1)));
        }
        assertThat(draft).isLessThan(full / 2);
    }

    private static long nanos(Runnable work) {
        long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
    }

    @Test
    void aDraftOfNoPixelsIsRefused() {
        Document document = document(new GaussianFilter(2), 100);
        assertThatThrownBy(() -> new Draft(document, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A draft needs a pixel at least, not 0.");
    }
}
