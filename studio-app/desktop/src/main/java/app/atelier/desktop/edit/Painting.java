package app.atelier.desktop.edit;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.painting.Brush.Touch;
import app.atelier.imaging.render.Renderer;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A stroke while it is drawn. Its dabs, and the part of the view that they change, are drawn away from the window's
 * thread; touches that come meanwhile are taken together, none is lost. Called in the window's thread.
 */
final class Painting {
    /** Draws over a part of the view. */
    interface Screen {
        /** What the view shows now, or null while it shows nothing. */
        Frames.@Nullable Request request();

        /** @param place in pixels of the screen from the picture's corner */
        void patch(Rectangle place, Picture part);

        /** Draws all anew, without what was drawn over it. */
        void redraw();
    }

    private record Patch(Frames.Request request, Rectangle place, Picture part) {}

    private final Tasks tasks;
    private final Renderer renderer;
    private final Document document;
    private final Paint paint;
    private final Screen screen;
    private final List<Touch> touches = new ArrayList<>();
    private int taken;
    private boolean running;
    private boolean cancelled;
    private @Nullable BiConsumer<Paint, Document> ending;
    private @Nullable Brushwork work;
    private Frames.@Nullable Request last;

    /** @param paint the step without its touches */
    Painting(Tasks tasks, Renderer renderer, Document document, Paint paint, Screen screen) {
        this.tasks = tasks;
        this.renderer = renderer;
        this.document = document;
        this.paint = paint;
        this.screen = screen;
    }

    /** Draws on to a point, in document pixels. */
    void touch(Touch touch) {
        touches.add(touch);
        next();
    }

    /** Ends the stroke; hands over the step and the document after it, unless it changed nothing. */
    void finish(BiConsumer<Paint, Document> handler) {
        ending = handler;
        next();
    }

    /** Gives the stroke up. */
    void cancel() {
        cancelled = true;
    }

    private void next() {
        if (running || cancelled) {
            return;
        }
        if (taken < touches.size()) {
            var fresh = List.copyOf(touches.subList(taken, touches.size()));
            taken = touches.size();
            var request = screen.request();
            running = true;
            tasks.task(steps -> drawn(fresh, request))
                    .onDone(this::show)
                    .onFailed(this::ended)
                    .start();
        } else if (ending != null) {
            var handler = ending;
            ending = null;
            var whole = new Paint(paint.layer(), paint.mask(), paint.stroke().withTouches(touches));
            running = true;
            tasks.task(steps -> finished())
                    .onDone(after -> handler.accept(whole, after))
                    .start();
        }
    }

    private void ended(Exception problem) {
        running = false;
        cancelled = true;
        throw new IllegalStateException("a stroke was not drawn", problem);
    }

    private void show(@Nullable Patch patch) {
        running = false;
        if (patch != null && !cancelled && patch.request().equals(screen.request())) {
            screen.patch(patch.place(), patch.part());
        }
        next();
    }

    private @Nullable Patch drawn(List<Touch> next, Frames.@Nullable Request request) {
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
        return place.isEmpty()
                ? null
                : new Patch(request, place, renderer.render(live.document(), place, request.scale()));
    }

    private Document finished() {
        var on = work;
        return on == null ? document : on.finish();
    }
}
