package app.atelier.desktop.edit;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.render.Renderer;
import java.awt.Rectangle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Draws documents away from the window's thread, one frame at a time; of those that were asked for meanwhile, the last. */
final class Frames {
    /** What is to be drawn: a region of the output at a scale, in pixels of the screen. */
    record Frame(Document document, Rectangle region, double scale) {}

    private final Tasks tasks;
    private final Consumer<Frame> failed;
    private final Renderer renderer = new Renderer();
    private boolean drawing;
    private @Nullable Frame next;
    private @Nullable Frame last;

    Frames(Tasks tasks, Consumer<Frame> failed) {
        this.tasks = tasks;
        this.failed = failed;
    }

    /** Draws, or remembers to; the handler gets the frame and its pixels on the window's thread. */
    void draw(Frame frame, FrameHandler handler) {
        if (frame.equals(last)) {
            return;
        }
        next = frame;
        if (!drawing) {
            begin(handler);
        }
    }

    interface FrameHandler {
        void drawn(Frame frame, Picture picture);
    }

    private void begin(FrameHandler handler) {
        var frame = next;
        next = null;
        if (frame == null) {
            return;
        }
        drawing = true;
        last = frame;
        tasks.task(steps -> renderer.render(frame.document(), frame.region(), frame.scale()))
                .onDone(picture -> {
                    drawing = false;
                    handler.drawn(frame, picture);
                    begin(handler);
                })
                .onFailed(problem -> {
                    drawing = false;
                    failed.accept(frame);
                    begin(handler);
                })
                .start();
    }
}
