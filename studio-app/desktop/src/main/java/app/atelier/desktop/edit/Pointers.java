package app.atelier.desktop.edit;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.render.Renderer;
import org.jspecify.annotations.Nullable;

/** What each tool does with the mouse. */
final class Pointers {
    private final Pointer selecting;
    private final Pointer brushing;
    private final Pointer filling;
    private final Pointer picking;
    private final Pointer writing;
    private final Pointer shaping;
    private final Pointer bending;

    /** @param bending pulls the corners of the page */
    Pointers(
            EditModel model,
            ToolSettings settings,
            Viewport view,
            Tasks tasks,
            Renderer renderer,
            Painting.Screen screen,
            Outline outline,
            Pointer bending,
            Refusals refusals) {
        this.bending = bending;
        selecting = new SelectPointer(model, settings, view, outline);
        brushing = new BrushPointer(model, settings, view, tasks, renderer, screen, refusals);
        filling = new FillPointer(model, settings, view, outline, refusals);
        writing = new WordPointer(model, settings);
        shaping = new ShapePointer(model, settings, view, outline);
        picking = press -> {
            model.colourAt(press.at(), press.alt() ? settings.background()::set : settings.foreground()::set);
            return null;
        };
    }

    /** Null for moving and cropping, which the canvas does itself. */
    @Nullable
    Pointer of(Tool tool) {
        if (tool.selects()) {
            return selecting;
        }
        if (tool.brushes()) {
            return brushing;
        }
        return switch (tool) {
            case FILL, GRADIENT -> filling;
            case PICKER -> picking;
            case TEXT -> writing;
            case SHAPE -> shaping;
            case PERSPECTIVE -> bending;
            default -> null;
        };
    }
}
