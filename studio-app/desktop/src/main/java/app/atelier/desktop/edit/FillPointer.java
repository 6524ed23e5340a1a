package app.atelier.desktop.edit;

import org.jspecify.annotations.Nullable;

/** Fill and gradient with the mouse. */
final class FillPointer implements Pointer {
    private static final double CLICK = 3;

    private final EditModel model;
    private final ToolSettings settings;
    private final Viewport view;
    private final Outline outline;
    private final Refusals refusals;

    FillPointer(EditModel model, ToolSettings settings, Viewport view, Outline outline, Refusals refusals) {
        this.model = model;
        this.settings = settings;
        this.view = view;
        this.outline = outline;
        this.refusals = refusals;
    }

    @Override
    public @Nullable Gesture press(Press press) {
        if (press.alt()) {
            model.colourAt(press.at(), settings.foreground()::set);
            return null;
        }
        var answer = Target.of(
                press.document(),
                model.selected().get(),
                settings.onMask().get(),
                true,
                view.pictureX(press.x()),
                view.pictureY(press.y()));
        var target = answer.target();
        if (target == null) {
            refusals.say(answer.refusal());
            return null;
        }
        return settings.tool().get() == Tool.GRADIENT ? gradient(press, target) : fill(press, target);
    }

    private @Nullable Gesture fill(Press press, Target target) {
        var alike = new Area.Wand(
                press.at().getX(),
                press.at().getY(),
                settings.tolerance().get(),
                settings.connected().get());
        var colour =
                new Lay.Colour(settings.foreground().get(), settings.opacity().get());
        model.commit(new Lay(target.layer(), target.mask(), colour, alike));
        model.selected().set(target.layer());
        return null;
    }

    private Gesture gradient(Press press, Target target) {
        return new Gesture() {
            private double toX = press.x();
            private double toY = press.y();

            @Override
            public void drag(double x, double y, boolean free) {
                boolean flat = Math.abs(x - press.x()) > Math.abs(y - press.y());
                toX = free && !flat ? press.x() : x;
                toY = free && flat ? press.y() : y;
                outline.arrow(press.x(), press.y(), toX, toY);
            }

            @Override
            public void release() {
                outline.clear();
                if (Math.hypot(toX - press.x(), toY - press.y()) < CLICK) {
                    return;
                }
                var to = Page.toDocument(press.document(), view.pictureX(toX), view.pictureY(toY));
                var way = new Lay.Gradual(
                        settings.gradient().get(),
                        press.at().getX(),
                        press.at().getY(),
                        to.getX(),
                        to.getY(),
                        settings.foreground().get(),
                        settings.background().get(),
                        settings.through().get(),
                        settings.opacity().get());
                model.commit(new Lay(target.layer(), target.mask(), way, null));
                model.selected().set(target.layer());
            }

            @Override
            public void cancel() {
                outline.clear();
            }
        };
    }
}
