package app.atelier.desktop.edit;

import app.atelier.imaging.painting.Brush;
import app.atelier.imaging.painting.Brush.Touch;
import java.util.List;

/**
 * A stroke as data, in document pixels: drawn again it gives the same.
 *
 * @param rgb of a brush, {@code 0xRRGGBB}
 * @param offsetX where a clone takes its pixels from, beside where it lays them
 * @param offsetY where a clone takes its pixels from, beside where it lays them
 */
record Stroke(Kind kind, Brush brush, int rgb, double offsetX, double offsetY, List<Touch> touches) {
    enum Kind {
        PAINT,
        ERASE,
        CLONE,
        HEAL
    }

    Stroke {
        touches = List.copyOf(touches);
    }

    Stroke withTouches(List<Touch> value) {
        return new Stroke(kind, brush, rgb, offsetX, offsetY, value);
    }
}
