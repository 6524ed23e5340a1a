package app.atelier.desktop.edit;

import java.util.Locale;
import java.util.function.Consumer;

/** What the mouse does on the picture. */
enum Tool {
    MOVE,
    RECTANGLE,
    ELLIPSE,
    LASSO,
    POLYGON,
    WAND,
    COLOURS,
    BRUSH,
    ERASER,
    CLONE,
    HEAL,
    FILL,
    GRADIENT,
    PICKER,
    TEXT,
    SHAPE,
    CROP,
    PERSPECTIVE;

    /** Whether it makes selections. */
    boolean selects() {
        return this == RECTANGLE
                || this == ELLIPSE
                || this == LASSO
                || this == POLYGON
                || this == WAND
                || this == COLOURS;
    }

    /** Whether it shapes the page, with a bar of its own and an end by Enter or Esc. */
    boolean frames() {
        return this == CROP || this == PERSPECTIVE;
    }

    /** Whether it draws with a brush. */
    boolean brushes() {
        return this == BRUSH || this == ERASER || this == CLONE || this == HEAL;
    }

    /** Whether it lays a colour of the creator's on the picture. */
    boolean colours() {
        return this == BRUSH || this == FILL || this == GRADIENT || this == PICKER;
    }

    /** Whether it needs a layer that can be painted on. */
    boolean paints() {
        return brushes() || this == FILL || this == GRADIENT;
    }

    /** Does something with each tool that draws with a brush. */
    static void brushes(Consumer<Tool> handler) {
        for (var tool : values()) {
            if (tool.brushes()) {
                handler.accept(tool);
            }
        }
    }

    /** The name in message files and ids. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
