package app.atelier.desktop.edit;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.painting.Brush.Touch;
import app.atelier.imaging.render.Renderer;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A stroke while it is drawn. Its dabs, and the part of the view that they change, are drawn away from the window's
 * thread; touches that come meanwhile are taken together, none is lost. Called in the window's thread.
 */
final class Painting {
    /** Draws over a part of the view. */
    interface Screen {
        /** What the view shows now, or null while it shows nothing. */
        Frames.@Nullable Request request();

        /**
         * @param place in pixels of the screen from the picture's corner
         * @param mask as it is now, where the stroke is on one
         */
        void patch(Rectangle place, Picture part, @Nullable Mask mask);

        /** Draws all anew, without what was drawn over it. */
        void redraw();
    }

    private static final Logger LOG = LoggerFactory.getLogger(Painting.class);

    private record Patch(
            Frames.Request request,
            Rectangle place,
            Picture part,
            @Nullable Mask mask) {}

    private final Tasks tasks;
    private final Renderer renderer;
    private final Paint paint;
    private final Screen screen;
    private final List<Touch> touches = new ArrayList<>();
    private int taken;
    private boolean running;
    private boolean cancelled;
    private boolean lost;
    private @Nullable Document document;
    private @Nullable Ending ending;
    private @Nullable Brushwork work;
    private Frames.@Nullable Request last;

    /** Hears what came of a stroke. */
    interface Ending {
        /** @param before what the stroke was drawn on */
        void ended(Paint step, Document before, Document after);
    }

    /** @param paint the step without its touches */
    Painting(Tasks tasks, Renderer renderer, Paint paint, Screen screen) {
        this.tasks = tasks;
        this.renderer = renderer;
        this.paint = paint;
        this.screen = screen;
    }

    /** Says what it is drawn on; touches wait until then, as for the end of the stroke before. */
    void begin(Document on) {
        document = on;
        next();
    }

    /** Draws on to a point, in document pixels. */
    void touch(Touch touch) {
        if (lost) {
            return;
        }
        touches.add(touch);
        next();
    }

    /** Ends the stroke; hands over the step and the document after it, in any case. */
    void finish(Ending handler) {
        ending = handler;
        next();
    }

    /** Gives the stroke up. */
    void cancel() {
        cancelled = true;
    }

    private void next() {
        var on = document;
        if (running || cancelled || on == null) {
            return;
        }
        if (taken < touches.size()) {
            var fresh = List.copyOf(touches.subList(taken, touches.size()));
            taken = touches.size();
            var request = screen.request();
            running = true;
            tasks.task(steps -> drawn(on, fresh, request))
                    .onDone(this::show)
                    .onFailed(problem -> ended(on, problem))
                    .start();
        } else if (ending != null) {
            var handler = ending;
            ending = null;
            var whole = new Paint(paint.layer(), paint.mask(), paint.stroke().withTouches(touches));
            running = true;
            tasks.task(steps -> finished(on))
                    .onDone(after -> handler.ended(whole, on, after))
                    .onFailed(problem -> ended(on, problem))
                    .start();
        }
    }

    /** Nothing of the stroke is kept; whoever waits for its end hears so, now or when it is over. */
    private void ended(Document on, Exception problem) {
        LOG.error("a stroke was not drawn", problem);
        work = null;
        touches.clear();
        taken = 0;
        running = false;
        lost = true;
        var handler = ending;
        if (handler != null) {
            ending = null;
            running = true;
            handler.ended(paint, on, on);
        }
    }

    private void show(@Nullable Patch patch) {
        running = false;
        if (patch != null && !cancelled && patch.request().equals(screen.request())) {
            screen.patch(patch.place(), patch.part(), patch.mask());
        }
        next();
    }

    private @Nullable Patch drawn(Document document, List<Touch> next, Frames.@Nullable Request request) {
        var on = work;
        if (on == null) {
            on = Brushwork.begin(document, paint).orElse(null);
            work = on;
        }
        if (on == null) {
            return null;
        }
        var changed = new Rectangle();
        for (var touch : next) {
            var one = on.touch(touch);
            changed = changed.isEmpty() ? one : one.isEmpty() ? changed : changed.union(one);
        }
        // A view that was moved or zoomed since shows nothing of the stroke yet.
        var missing = request == null || request.equals(last) ? changed : on.touched();
        last = request;
        return missing.isEmpty() || request == null ? null : patch(on, missing, request);
    }

    private @Nullable Patch patch(Brushwork on, Rectangle changed, Frames.Request request) {
        var live = on.live(changed, request.scale());
        var place = live.region().intersection(request.region());
        if (place.isEmpty()) {
            return null;
        }
        var mask = paint.mask()
                ? live.document()
                        .layer(paint.layer())
                        .map(layer -> layer.info().mask())
                        .orElse(null)
                : null;
        // What cannot be read was told of by the frame that the patch lies on.
        var part = renderer.renderReadable(live.document(), place, request.scale(), problem -> {});
        return new Patch(request, place, part, mask);
    }

    private Document finished(Document document) {
        var on = work;
        return on == null ? document : on.finish();
    }
}
