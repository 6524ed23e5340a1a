package app.atelier.desktop.edit;

import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.render.Renderer;
import java.awt.Rectangle;
import java.util.function.Consumer;
import javafx.scene.image.Image;
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
     */
    record Request(Document document, Rectangle region, double scale) {}

    /** What was drawn. */
    record Frame(Request request, Image image) {}

    private static final Logger LOG = LoggerFactory.getLogger(Frames.class);

    private final Tasks tasks;
    private final Consumer<Frame> handler;
    private final Renderer renderer = new Renderer();
    private @Nullable Request running;
    private @Nullable Request waiting;
    private @Nullable Request last;

    Frames(Tasks tasks, Consumer<Frame> handler) {
        this.tasks = tasks;
        this.handler = handler;
    }

    void ask(Document document, Rectangle region, double scale) {
        var request = new Request(document, new Rectangle(region), scale);
        if (region.isEmpty() || request.equals(running) || running == null && request.equals(last)) {
            waiting = null;
            return;
        }
        if (running != null) {
            waiting = request;
        } else {
            start(request);
        }
    }

    private void start(Request request) {
        running = request;
        tasks.task(steps -> Pictures.image(renderer.render(request.document(), request.region(), request.scale())))
                .onDone(image -> {
                    running = null;
                    last = request;
                    handler.accept(new Frame(request, image));
                    next();
                })
                .onFailed(problem -> {
                    running = null;
                    LOG.error("a frame was not drawn", problem);
                    next();
                })
                .start();
    }

    private void next() {
        var request = waiting;
        waiting = null;
        if (request != null && running == null) {
            start(request);
        }
    }

    /** Gives up what is kept for the next frame. */
    void forget() {
        renderer.forget();
        waiting = null;
        last = null;
    }
}
