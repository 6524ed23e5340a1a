package app.atelier.imaging.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Contrast;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.adjustments.Saturation;
import app.atelier.imaging.adjustments.Vibrance;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import com.sun.management.ThreadMXBean;
import java.awt.Rectangle;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** A frame into pixels of the window, while a slider is drawn, allocates next to nothing beside its 1.2 MB. */
class WarmFrameTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    /** A twelfth of a frame: one operation that boxes its vectors allocates more than a whole frame. */
    private static final long LITTLE = 100_000;

    private static final int FRAMES = 4000;

    private final Picture photo = Pictures.photo(2 * WIDTH, 2 * HEIGHT);

    private long bytesOfFrame(long enough, double scale, IntFunction<Document> document) {
        Renderer renderer = new Renderer(Bands.ONE, Rows.preferred(), PointRows.preferred(), 64 << 20);
        int[] target = new int[WIDTH * HEIGHT];
        Rectangle region = new Rectangle(0, 0, WIDTH, HEIGHT);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        // The compiler takes allocations of vectors away as late as it compiles, so look until it has.
        long least = Long.MAX_VALUE;
        for (int i = 0; i < FRAMES && least >= enough; i++) {
            Document one = document.apply(i);
            long before = threads.getCurrentThreadAllocatedBytes();
            renderer.render(one, region, scale, target);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    private static AdjustmentLayer look(int i) {
        return new AdjustmentLayer(
                LayerInfo.named("look", "Look"),
                List.of(new Exposure(0.001 * i), new Contrast(0.2), new Saturation(0.2), new Vibrance(0.3)));
    }

    @Test
    void adjustmentsOfAPicture() {
        assertThat(bytesOfFrame(LITTLE, 0.5, i -> Document.of(photo).add(look(i))))
                .isLessThan(LITTLE);
        assertThat(bytesOfFrame(LITTLE, 1, i -> Document.of(photo).add(look(i))))
                .isLessThan(LITTLE);
    }

    @Test
    void adjustmentsOverAKeptBlur() {
        AdjustmentLayer blur = new AdjustmentLayer(
                LayerInfo.named("blur", "Blur").withFilters(List.of(new GaussianFilter(5))), List.of());
        assertThat(bytesOfFrame(LITTLE, 0.5, i -> Document.of(photo).add(blur).add(look(i))))
                .isLessThan(LITTLE);
    }

    @Test
    void opacityOfALayerAboveOthers() {
        assertThat(bytesOfFrame(3 * LITTLE, 0.5, i -> Document.of(photo)
                        .add(new PictureLayer(
                                LayerInfo.named("a", "A")
                                        .withBlendMode(BlendMode.SOFT_LIGHT)
                                        .withOpacity(0.5f),
                                photo,
                                Placement.IDENTITY))
                        .add(new PictureLayer(
                                LayerInfo.named("b", "B").withOpacity(0.3f + i * 0.001f), photo, Placement.IDENTITY))))
                .isLessThan(3 * LITTLE);
    }
}
