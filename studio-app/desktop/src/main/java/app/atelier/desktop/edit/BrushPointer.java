package app.atelier.desktop.edit;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.painting.Brush.Touch;
import app.atelier.imaging.render.Renderer;
import java.awt.geom.Point2D;
import java.util.List;
import javafx.scene.Cursor;
import org.jspecify.annotations.Nullable;

/** Brush, eraser, clone and heal with the mouse. */
final class BrushPointer implements Pointer {
    private static final double SMALLEST_RING = 3;

    private final EditModel model;
    private final ToolSettings settings;
    private final Viewport view;
    private final Tasks tasks;
    private final Renderer renderer;
    private final Painting.Screen screen;
    private final Refusals refusals;
    private @Nullable Painting painting;
    private @Nullable Point2D last;

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
    }

    @Override
    public @Nullable Gesture press(Press press) {
        var tool = settings.tool().get();
        if (press.alt()) {
            alternative(tool, press);
            return null;
        }
        if (model.busy().get() || painting != null) {
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
        var begun = new Painting(
                tasks, renderer, press.document(), new Paint(target.layer(), target.mask(), stroke), screen);
        painting = begun;
        // From where the stroke before ended, as along a ruler.
        if (press.shift() && last != null) {
            begun.touch(new Touch(last.getX(), last.getY(), 1));
        }
        begun.touch(new Touch(press.at().getX(), press.at().getY(), 1));
        last = press.at();
        return new Gesture() {
            @Override
            public void drag(double x, double y, boolean free) {
                boolean flat = Math.abs(x - press.x()) > Math.abs(y - press.y());
                double toX = free && !flat ? press.x() : x;
                double toY = free && flat ? press.y() : y;
                last = Page.toDocument(press.document(), view.pictureX(toX), view.pictureY(toY));
                begun.touch(new Touch(last.getX(), last.getY(), 1));
            }

            @Override
            public void release() {
                begun.finish((step, after) -> {
                    painting = null;
                    model.commit(step, press.document(), after);
                    model.selected().set(step.layer());
                });
            }

            @Override
            public void cancel() {
                painting = null;
                begun.cancel();
                screen.redraw();
            }
        };
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
        return new BrushStroke(
                kind, settings.brush(tool).get(), settings.foreground().get(), offsetX, offsetY, List.of());
    }

    @Override
    public Cursor cursor(double x, double y) {
        boolean seen = settings.brush().get().size() / 2 * view.scale() > SMALLEST_RING;
        return seen ? Cursor.NONE : Cursor.CROSSHAIR;
    }
}
