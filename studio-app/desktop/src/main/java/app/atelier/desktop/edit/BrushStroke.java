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
record BrushStroke(Kind kind, Brush brush, int rgb, double offsetX, double offsetY, List<Touch> touches) {
    private static final long SEED = 7;

    enum Kind {
        PAINT,
        ERASE,
        CLONE,
        HEAL;

        /** Whether masks can be painted on with it. */
        boolean onMasks() {
            return this == PAINT || this == ERASE;
        }
    }

    BrushStroke {
        touches = List.copyOf(touches);
    }

    BrushStroke withTouches(List<Touch> value) {
        return new BrushStroke(kind, brush, rgb, offsetX, offsetY, value);
    }

    Brush.Tool tool() {
        return switch (kind) {
            case PAINT -> new Brush.Tool.Paint(rgb);
            case ERASE -> new Brush.Tool.Erase();
            case CLONE -> new Brush.Tool.Clone(offsetX, offsetY);
            case HEAL -> new Brush.Tool.Heal(SEED);
        };
    }
}
