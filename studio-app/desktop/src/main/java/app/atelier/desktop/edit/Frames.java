package app.atelier.desktop.edit;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.render.Draft;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.render.UnreadableLayerException;
import java.awt.Rectangle;
import java.nio.IntBuffer;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws a document for the view, away from the window's thread: one frame at a time, and of those that were asked for
 * meanwhile only the last.
 */
final class Frames {
    /**
     * What is to be drawn.
     *
     * @param region in pixels of the screen from the picture's corner
     * @param scale pixels of the screen for a pixel of the picture
     * @param settled the document before something is dragged, for a draft that keeps up with the hand; null for the
     *     picture as it is
     */
    record Request(
            Document document,
            Rectangle region,
            double scale,
            @Nullable Document settled) {
        Request(Document document, Rectangle region, double scale) {
            this(document, region, scale, null);
        }
    }

    /** What was drawn. Parts of it can be drawn over, as by a brush. */
    static final class Frame {
        private final Request request;
        private final int[] pixels;
        private final PixelBuffer<IntBuffer> buffer;
        private final Image image;

        private Frame(Request request, Picture picture) {
            this.request = request;
            // The picture was drawn for this frame alone, so nobody else sees what is drawn over it.
            pixels = picture.argb();
            buffer = new PixelBuffer<>(
                    picture.width(), picture.height(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }

        Request request() {
            return request;
        }

        Image image() {
            return image;
        }

        /** Draws over a part; in the window's thread. */
        void patch(Rectangle place, Picture part) {
            var own = request.region();
            var inside = place.intersection(own);
            if (inside.isEmpty()) {
                return;
            }
            for (int y = 0; y < inside.height; y++) {
                System.arraycopy(
                        part.argb(),
                        (inside.y - place.y + y) * part.width() + inside.x - place.x,
                        pixels,
                        (inside.y - own.y + y) * own.width + inside.x - own.x,
                        inside.width);
            }
            buffer.updateBuffer(
                    ignored -> new Rectangle2D(inside.x - own.x, inside.y - own.y, inside.width, inside.height));
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Frames.class);

    private final Tasks tasks;
    private final Consumer<Frame> handler;
    private final Consumer<UnreadableLayerException> lost;
    private final Consumer<Exception> failed;
    private final Renderer renderer = new Renderer();
    private final DraftPace pace = new DraftPace();
    private @Nullable Request running;
    private @Nullable Request waiting;
    private @Nullable Request last;
    private @Nullable Request anew;

    /** Set when what is being drawn is not wanted any more. */
    private AtomicBoolean unwanted = new AtomicBoolean();

    /**
     * @param lost hears, in the window's thread, of layers that a frame had to leave out
     * @param failed hears there of frames that could not be drawn, also not from the beginning
     */
    Frames(Tasks tasks, Consumer<Frame> handler, Consumer<UnreadableLayerException> lost, Consumer<Exception> failed) {
        this.tasks = tasks;
        this.handler = handler;
        this.lost = lost;
        this.failed = failed;
    }

    /** What draws the frames; it keeps what did not change from frame to frame. */
    Renderer renderer() {
        return renderer;
    }

    void ask(Document document, Rectangle region, double scale) {
        ask(document, region, scale, null);
    }

    /** @param settled the document before it is dragged; null while nothing is */
    void ask(Document document, Rectangle region, double scale, @Nullable Document settled) {
        var request = new Request(document, new Rectangle(region), scale, settled);
        var now = running;
        boolean coming = now == null ? request.equals(last) : request.equals(now) && !unwanted.get();
        if (region.isEmpty() || coming) {
            waiting = null;
            return;
        }
        if (now == null) {
            start(request);
            return;
        }
        waiting = request;
        if (settled != null && now.settled() == null && now.document() != settled) {
            // The hand that had rested moves on: it does not wait for a picture of where it was.
            unwanted.set(true);
        }
    }

    private void start(Request request) {
        running = request;
        var stop = new AtomicBoolean();
        unwanted = stop;
        tasks.task(steps -> new Frame(request, picture(request, stop)))
                .onDone(frame -> {
                    running = null;
                    last = request;
                    handler.accept(frame);
                    next();
                })
                .onCancelled(() -> {
                    running = null;
                    next();
                })
                .onFailed(problem -> notDrawn(request, problem))
                .start();
    }

    /** What was kept from other frames may have been the trouble: the frame is drawn once more without, before it is told. */
    private void notDrawn(Request request, Exception problem) {
        running = null;
        LOG.error("a frame was not drawn", problem);
        if (waiting != null) {
            next();
        } else if (request.equals(anew)) {
            // Not asked for a third time.
            last = request;
            failed.accept(problem);
        } else {
            anew = request;
            renderer.forget();
            start(request);
        }
    }

    /** @param stop set when nobody wants it any more; interrupting could close files that others read, too */
    private Picture picture(Request request, AtomicBoolean stop) {
        var settled = request.settled();
        long from = System.nanoTime();
        var stoppable = renderer.checking(() -> {
            if (stop.get()) {
                throw new CancellationException();
            }
        });
        var drawn = stoppable.renderReadable(
                request.document(),
                request.region(),
                request.scale(),
                settled == null ? null : new Draft(settled, pace.pixels()),
                layer -> tasks.home(() -> lost.accept(layer)));
        if (settled != null) {
            pace.took(System.nanoTime() - from);
        }
        return drawn;
    }

    private void next() {
        var request = waiting;
        waiting = null;
        if (request != null && running == null) {
            start(request);
        }
    }

    /** The next frame is drawn in any case, also when it is the same as the last one. */
    void again() {
        last = null;
    }

    /** Gives up what is kept for the next frame. */
    void forget() {
        renderer.forget();
        waiting = null;
        last = null;
    }
}
