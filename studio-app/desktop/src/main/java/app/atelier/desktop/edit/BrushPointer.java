package app.atelier.desktop.edit;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.painting.Brush.Touch;
import app.atelier.imaging.render.Renderer;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.Cursor;
import org.jspecify.annotations.Nullable;

/** Brush, eraser, clone and heal with the mouse. */
final class BrushPointer implements Pointer {
    private static final double SMALLEST_RING = 3;
    private static final double SIZE_BY_SPEED = .85;
    private static final double FLOW_BY_SPEED = .3;

    private final EditModel model;
    private final ToolSettings settings;
    private final Viewport view;
    private final Tasks tasks;
    private final Renderer renderer;
    private final Painting.Screen screen;
    private final Refusals refusals;
    /** The first is being drawn or ended, the others wait for it. */
    private final Deque<Painting> paintings = new ArrayDeque<>();

    private @Nullable Point2D last;
    private @Nullable Document endedOn;
    private @Nullable Document ended;

    BrushPointer(
            EditModel model,
            ToolSettings settings,
            Viewport view,
            Tasks tasks,
            Renderer renderer,
            Painting.Screen screen,
            Refusals refusals) {
        this.model = model;
        this.settings = settings;
        this.view = view;
        this.tasks = tasks;
        this.renderer = renderer;
        this.screen = screen;
        this.refusals = refusals;
        model.committed().addListener(observed -> endedOn = null);
    }

    @Override
    public @Nullable Gesture press(Press press) {
        var tool = settings.tool().get();
        if (press.alt()) {
            alternative(tool, press);
            return null;
        }
        if (tool == Tool.CLONE && settings.source().get() == null) {
            refusals.say("paint.source");
            return null;
        }
        boolean makes = tool == Tool.BRUSH;
        var answer = Target.of(
                press.document(),
                model.selected().get(),
                settings.onMask().get() && (makes || tool == Tool.ERASER),
                makes,
                view.pictureX(press.x()),
                view.pictureY(press.y()));
        var target = answer.target();
        if (target == null) {
            refusals.say(answer.refusal());
            return null;
        }
        return painting(press, target, tool);
    }

    private void alternative(Tool tool, Press press) {
        if (tool == Tool.CLONE) {
            settings.source().set(press.at());
        } else {
            model.colourAt(press.at(), settings.foreground()::set);
        }
    }

    private Gesture painting(Press press, Target target, Tool tool) {
        var stroke = stroke(tool, press.at());
        var begun = new Painting(tasks, renderer, new Paint(target.layer(), target.mask(), stroke), screen);
        var hand = settings.bySpeed().get() ? new HandSpeed() : null;
        paintings.add(begun);
        // From where the stroke before ended, as along a ruler.
        if (press.shift() && last != null) {
            begun.touch(new Touch(last.getX(), last.getY(), 1));
        }
        begun.touch(touch(press.at(), hand, press.x(), press.y()));
        last = press.at();
        if (paintings.size() == 1) {
            begun.begin(present(press.document()));
        }
        return new Gesture() {
            @Override
            public void drag(double x, double y, boolean free) {
                boolean flat = Math.abs(x - press.x()) > Math.abs(y - press.y());
                double toX = free && !flat ? press.x() : x;
                double toY = free && flat ? press.y() : y;
                last = Page.toDocument(press.document(), view.pictureX(toX), view.pictureY(toY));
                begun.touch(touch(last, hand, toX, toY));
            }

            @Override
            public void release() {
                begun.finish((step, before, after) -> ended(begun, step, before, after));
            }

            @Override
            public void cancel() {
                begun.cancel();
                paintings.remove(begun);
                screen.redraw();
                var next = paintings.peek();
                if (next != null) {
                    next.begin(present(press.document()));
                }
            }
        };
    }

    private static Touch touch(Point2D at, @Nullable HandSpeed hand, double x, double y) {
        return new Touch(at.getX(), at.getY(), hand == null ? 1 : hand.at(x, y, System.nanoTime()));
    }

    /** A stroke that is over is on the picture, also while it is still being kept. */
    private Document present(Document seen) {
        var after = ended;
        return seen == endedOn && after != null ? after : seen;
    }

    /** The next stroke goes on where this one ended, however soon the hand came down again. */
    private void ended(Painting painting, Paint step, Document before, Document after) {
        paintings.remove(painting);
        if (after.equals(before)) {
            refusals.say("paint.same");
        } else {
            model.commit(step, before, after);
            var seen = model.shown().get();
            endedOn = seen == after ? null : seen;
            ended = after;
            model.selected().set(step.layer());
        }
        var next = paintings.peek();
        if (next != null) {
            next.begin(after);
        }
    }

    private BrushStroke stroke(Tool tool, Point2D at) {
        var source = settings.source().get();
        double offsetX = source == null ? 0 : source.getX() - at.getX();
        double offsetY = source == null ? 0 : source.getY() - at.getY();
        var kind =
                switch (tool) {
                    case ERASER -> BrushStroke.Kind.ERASE;
                    case CLONE -> BrushStroke.Kind.CLONE;
                    case HEAL -> BrushStroke.Kind.HEAL;
                    default -> BrushStroke.Kind.PAINT;
                };
        var set = settings.brush(tool).get();
        var brush = settings.bySpeed().get() ? set.withPressure(SIZE_BY_SPEED, FLOW_BY_SPEED) : set;
        return new BrushStroke(kind, brush, settings.foreground().get(), offsetX, offsetY, List.of());
    }

    @Override
    public Cursor cursor(double x, double y) {
        boolean seen = settings.brush().get().size() / 2 * view.scale() > SMALLEST_RING;
        return seen ? Cursor.NONE : Cursor.CROSSHAIR;
    }
}
