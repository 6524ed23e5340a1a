package app.atelier.desktop.edit;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.Picture;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.FilterContext;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Homography;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.painting.Brush.Touch;
import app.atelier.imaging.painting.LiveStroke;
import app.atelier.imaging.render.Renderer;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A stroke while it is drawn. Its dabs, and the part of the view that they change, are drawn away from the window's
 * thread; touches that come meanwhile are taken together, none is lost. Called in the window's thread.
 */
final class Painting {
    private static final int ALIGNED = 64;
    private static final int MOST_REACH = 512;

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
    private final Supplier<@Nullable Ground> maker;
    private int taken;
    private boolean running;
    private boolean cancelled;
    private @Nullable BiConsumer<Paint, Document> ending;
    private @Nullable Ground ground;
    private @Nullable LiveStroke live;
    private Frames.@Nullable Request last;

    /** @param paint the step without its touches */
    Painting(Tasks tasks, Renderer renderer, Document document, Paint paint, Screen screen) {
        this.tasks = tasks;
        this.renderer = renderer;
        this.document = document;
        this.paint = paint;
        this.screen = screen;
        maker = () -> Ground.of(EmptyLayers.ready(document, paint.layer()), paint.layer(), paint.mask())
                .orElse(null);
    }

    /** Draws on to a point, in document pixels. */
    void touch(Touch touch) {
        touches.add(touch);
        work();
    }

    /** Ends the stroke; hands over the step and the document after it, unless it changed nothing. */
    void finish(BiConsumer<Paint, Document> handler) {
        ending = handler;
        work();
    }

    /** Gives the stroke up. */
    void cancel() {
        cancelled = true;
    }

    private void work() {
        if (running || cancelled) {
            return;
        }
        if (taken < touches.size()) {
            var next = List.copyOf(touches.subList(taken, touches.size()));
            taken = touches.size();
            var request = screen.request();
            running = true;
            tasks.task(steps -> drawn(next, request))
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
        work();
    }

    private @Nullable Patch drawn(List<Touch> next, Frames.@Nullable Request request) {
        var on = ground == null ? maker.get() : ground;
        if (on == null) {
            return null;
        }
        ground = on;
        var stroke = live == null ? on.begin(paint.stroke()) : live;
        live = stroke;
        var changed = new Rectangle();
        for (var touch : next) {
            var one = stroke.touch(on.toPicture(touch));
            changed = changed.isEmpty() ? one : one.isEmpty() ? changed : changed.union(one);
        }
        if (request == null) {
            return null;
        }
        // A view that was moved or zoomed since shows nothing of the stroke yet.
        var missing = request.equals(last) ? changed : stroke.painted();
        last = request;
        return missing.isEmpty() ? null : patch(on, stroke, missing, request);
    }

    private @Nullable Patch patch(Ground on, LiveStroke stroke, Rectangle changed, Frames.Request request) {
        var toScreen = Homography.scale(request.scale(), request.scale())
                .after(document.toOutput())
                .after(Homography.of(on.toDocument()));
        int spread = reach(on.document().layers(), on.layer());
        var place = toScreen.outline(changed.x, changed.y, changed.width, changed.height)
                .getBounds();
        int grow = 2 + (int) Math.ceil(spread * request.scale());
        place.grow(grow, grow);
        place = place.intersection(request.region());
        if (place.isEmpty()) {
            return null;
        }
        if (on.mask()) {
            return new Patch(request, place, renderer.render(on.with(stroke.finish()), place, request.scale()));
        }
        var needed = toScreen.inverse()
                .outline(place.x, place.y, place.width, place.height)
                .getBounds();
        int margin = (int) Math.ceil((4 / request.scale() + spread) * on.scale());
        needed.grow(margin, margin);
        var part = aligned(needed).intersection(whole(on, stroke));
        if (part.isEmpty()) {
            return null;
        }
        var shown = on.withPart(stroke.part(part), part.x, part.y);
        return new Patch(request, place, renderer.render(shown, place, request.scale()));
    }

    private static Rectangle whole(Ground on, LiveStroke stroke) {
        var own = new Rectangle(on.picture().width(), on.picture().height());
        return stroke.painted().isEmpty() ? own : own.union(stroke.painted());
    }

    /** Parts on a coarse grid are made smaller for the view just as the whole picture is. */
    private static Rectangle aligned(Rectangle part) {
        int x = Math.floorDiv(part.x, ALIGNED) * ALIGNED;
        int y = Math.floorDiv(part.y, ALIGNED) * ALIGNED;
        int right = -Math.floorDiv(-(part.x + part.width), ALIGNED) * ALIGNED;
        int bottom = -Math.floorDiv(-(part.y + part.height), ALIGNED) * ALIGNED;
        return new Rectangle(x, y, right - x, bottom - y);
    }

    /** How far filters on the layer, its groups and all above it carry a change, in document pixels. */
    private static int reach(List<Layer> layers, String id) {
        int sum = 0;
        boolean above = false;
        for (var layer : layers) {
            if (layer instanceof GroupLayer group && holds(group, id)) {
                above = true;
                sum += reach(group.layers(), id);
            }
            above |= layer.id().equals(id);
            for (var filter : above ? layer.info().filters() : List.<Filter>of()) {
                sum += filter.reach(FilterContext.at(1));
            }
        }
        return Math.min(MOST_REACH, sum);
    }

    private static boolean holds(GroupLayer group, String id) {
        return group.layers().stream()
                .anyMatch(layer -> layer.id().equals(id) || layer instanceof GroupLayer inner && holds(inner, id));
    }

    private Document finished() {
        var on = ground;
        var stroke = live;
        if (on == null || stroke == null) {
            return document;
        }
        return paint.stroke().kind() == Stroke.Kind.HEAL ? Healer.heal(on, stroke) : on.with(stroke.finish());
    }
}
