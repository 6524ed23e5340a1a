package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.PixelSource;
import app.atelier.imaging.filters.Oil;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class FramesTest {
    private static final Rectangle ALL = new Rectangle(0, 0, 240, 180);

    private static Document document(double x) {
        int[] ground = new int[ALL.width * ALL.height];
        for (int i = 0; i < ground.length; i++) {
            ground[i] = 0xff000000 | (i % 200) << 16 | (i / 300 % 256) << 8 | 0x60;
        }
        int[] red = new int[40 * 40];
        Arrays.fill(red, 0xffd03018);
        return Document.of(Picture.ofArgb(ALL.width, ALL.height, ground))
                .add(new PictureLayer(LayerInfo.named("red", "Red"), Picture.ofArgb(40, 40, red), Placement.at(x, 70)))
                .add(new AdjustmentLayer(
                        LayerInfo.named("style", "Oil").withFilters(List.of(new Oil(8, .5, 1, 1, 1, 1, 3))),
                        List.of()));
    }

    /** As {@link #document}, but that the red picture cannot be read before {@code goOn}. */
    private static Document held(double x, CountDownLatch begun, CountDownLatch goOn) {
        Document document = document(x);
        PictureLayer red = (PictureLayer) document.layer("red").orElseThrow();
        int[] argb = red.picture().argb();
        PixelSource source = new PixelSource() {
            @Override
            public void read(Rectangle part, Object into, int at, int stride) {
                begun.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                for (int y = 0; y < part.height; y++) {
                    System.arraycopy(argb, (part.y + y) * 40 + part.x, into, at + y * stride, part.width);
                }
            }

            @Override
            public long memory(Predicate<Object> first) {
                return 0;
            }
        };
        return document.replace(
                red.withPicture(Picture.deferred(40, 40, red.picture().format(), true, source)));
    }

    private final BlockingQueue<Runnable> home = new LinkedBlockingQueue<>();
    private final List<Frames.Frame> seen = new ArrayList<>();

    private void until(int count) throws InterruptedException {
        while (seen.size() < count) {
            Runnable next = home.poll(2, TimeUnit.MINUTES);
            assertThat(next).as("frame %d", count).isNotNull();
            next.run();
        }
    }

    @Test
    void aPictureOfWhereTheHandRestedIsGivenUpWhenItMovesOn() throws InterruptedException {
        Frames frames =
                new Frames(Tasks.onVirtualThreads(home::add, problem -> {}), seen::add, layer -> {}, problem -> {});
        Document settled = document(40);
        frames.ask(settled, ALL, 1);
        until(1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        frames.ask(held(80, begun, goOn), ALL, 1);
        begun.await();
        Document moved = document(100);
        frames.ask(moved, ALL, 1, settled);
        goOn.countDown();
        until(2);

        assertThat(seen.get(1).request().document()).isSameAs(moved);
        assertThat(seen.get(1).request().settled()).isSameAs(settled);
        frames.ask(moved, ALL, 1);
        until(3);
        assertThat(drawn(seen.get(2))).isEqualTo(new Renderer().render(moved).argb());
    }

    @Test
    void thePictureThatDraftsGoOutFromIsWaitedFor() throws InterruptedException {
        Frames frames =
                new Frames(Tasks.onVirtualThreads(home::add, problem -> {}), seen::add, layer -> {}, problem -> {});
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Document settled = held(40, begun, goOn);
        frames.ask(settled, ALL, 1);
        begun.await();
        frames.ask(document(100), ALL, 1, settled);
        goOn.countDown();
        until(2);

        assertThat(seen.get(0).request().document()).isSameAs(settled);
        assertThat(drawn(seen.get(0)))
                .isEqualTo(new Renderer().render(document(40)).argb());
        assertThat(seen.get(1).request().settled()).isSameAs(settled);
    }

    private static int[] drawn(Frames.Frame frame) {
        int[] argb = new int[ALL.width * ALL.height];
        frame.image()
                .getPixelReader()
                .getPixels(
                        0,
                        0,
                        ALL.width,
                        ALL.height,
                        javafx.scene.image.PixelFormat.getIntArgbPreInstance(),
                        argb,
                        0,
                        ALL.width);
        return argb;
    }

    @Test
    void whatIsLetGoIsDrawnInFull() {
        List<Frames.Frame> seen = new ArrayList<>();
        Frames frames = new Frames(Tasks.here(), seen::add, problem -> {}, problem -> {});
        Document settled = document(40);
        frames.ask(settled, ALL, 1);
        for (int i = 1; i <= 4; i++) {
            frames.ask(document(40 + 15 * i), ALL, 1, settled);
        }
        Document moved = document(100);
        frames.ask(moved, ALL, 1);

        assertThat(seen).hasSize(6);
        assertThat(seen.get(4).request().settled()).isSameAs(settled);
        assertThat(seen.getLast().request().settled()).isNull();
        assertThat(drawn(seen.getLast())).isEqualTo(new Renderer().render(moved).argb());
        // Where it was dragged from it is gone at once, and where it is it is to be seen.
        assertThat(drawn(seen.get(4))[90 * ALL.width + 120] >> 16 & 255).isGreaterThan(150);
        assertThat(drawn(seen.get(4))[90 * ALL.width + 60] >> 16 & 255).isLessThan(150);
    }

    @Test
    void whatCannotBeDrawnIsTriedOnceMoreAndThenTold() {
        AtomicInteger tries = new AtomicInteger();
        PixelSource broken = new PixelSource() {
            @Override
            public void read(Rectangle part, Object into, int at, int stride) {
                tries.incrementAndGet();
                throw new IllegalStateException("a mistake in a step");
            }

            @Override
            public long memory(Predicate<Object> first) {
                return 0;
            }
        };
        List<Frames.Frame> seen = new ArrayList<>();
        List<Exception> told = new ArrayList<>();
        Frames frames = new Frames(Tasks.here(), seen::add, problem -> {}, told::add);
        Document impossible = Document.of(Picture.deferred(ALL.width, ALL.height, PixelFormat.SRGB8, true, broken));
        frames.ask(impossible, ALL, 1);
        assertThat(told).singleElement().isInstanceOf(IllegalStateException.class);
        int tried = tries.get();
        assertThat(tried).isGreaterThan(1);

        frames.ask(impossible, ALL, 1);
        assertThat(told).hasSize(1);
        assertThat(tries).hasValue(tried);
        frames.ask(document(40), ALL, 1);
        assertThat(seen).hasSize(1);
    }
}
