package app.atelier.imaging.painting;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Mask;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round brush: soft discs (dabs) along a line.
 *
 * @param size diameter in pixels at full pressure, 1 to 2000
 * @param hardness 0 (soft from the middle on) to 1 (an edge of one pixel)
 * @param flow how much colour one dab leaves, 0 to 1
 * @param opacity the most that one stroke leaves however often it crosses itself, 0 to 1
 * @param spacing distance of dabs as a share of the size, 0.02 to 2
 * @param pressureToSize how far a light touch makes the brush smaller, 0 (not at all) to 1 (down to nothing)
 * @param pressureToFlow how far a light touch leaves less colour, 0 (not at all) to 1 (down to nothing)
 * @param smoothing how far a trembling line is drawn smoothly, 0 (exactly as touched) to 1
 */
public record Brush(
        double size,
        double hardness,
        double flow,
        double opacity,
        double spacing,
        double pressureToSize,
        double pressureToFlow,
        double smoothing) {
    public Brush {
        PaintingWords.require("brush.size", size, 1, 2000);
        PaintingWords.require("brush.hardness", hardness, 0, 1);
        PaintingWords.require("brush.flow", flow, 0, 1);
        PaintingWords.require("brush.opacity", opacity, 0, 1);
        PaintingWords.require("brush.spacing", spacing, 0.02, 2);
        PaintingWords.require("brush.pressure", pressureToSize, 0, 1);
        PaintingWords.require("brush.pressure", pressureToFlow, 0, 1);
        PaintingWords.require("brush.smoothing", smoothing, 0, 1);
    }

    /** A brush that follows the pressure in size and flow and the line exactly. */
    public Brush(double size, double hardness, double flow, double opacity, double spacing) {
        this(size, hardness, flow, opacity, spacing, 1, 1, 0);
    }

    /** With other answers to pressure. */
    public Brush withPressure(double toSize, double toFlow) {
        return new Brush(size, hardness, flow, opacity, spacing, toSize, toFlow, smoothing);
    }

    public Brush withSmoothing(double value) {
        return new Brush(size, hardness, flow, opacity, spacing, pressureToSize, pressureToFlow, value);
    }

    public Brush withSize(double value) {
        return new Brush(value, hardness, flow, opacity, spacing, pressureToSize, pressureToFlow, smoothing);
    }

    /** A place and how hard the pen was pressed there, 0 to 1; a mouse presses with 1. */
    public record Touch(double x, double y, double pressure) {
        public Touch {
            if (!Double.isFinite(x) || !Double.isFinite(y) || Double.isNaN(pressure)) {
                throw PaintingWords.WORDS.refusal("touch.place");
            }
            pressure = Math.clamp(pressure, 0, 1);
        }
    }

    /** What a stroke does. */
    public sealed interface Tool {
        /** Lays on a colour, {@code 0xRRGGBB} in sRGB. On masks its lightness: white shows, black hides. */
        record Paint(int rgb) implements Tool {}

        /** Takes colour away; on masks it hides. */
        record Erase() implements Tool {}

        /**
         * Copies from another place of the picture as it was before the stroke, or of another picture.
         *
         * @param offsetX from the place painted to the place copied, in the coordinates of touches
         * @param offsetY as {@code offsetX}, downwards
         * @param from what is copied, in the coordinates of touches (of the document, for layers), or the picture itself
         */
        record Clone(
                double offsetX, double offsetY, @Nullable Picture from) implements Tool {
            public Clone {
                if (!Double.isFinite(offsetX) || !Double.isFinite(offsetY)) {
                    throw PaintingWords.WORDS.refusal("clone.offset");
                }
            }

            public Clone(double offsetX, double offsetY) {
                this(offsetX, offsetY, null);
            }
        }

        /**
         * Fills what was painted over from what is around it when the stroke ends; until then it is shown pale.
         *
         * @param seed the same seed gives the same result
         */
        record Heal(long seed) implements Tool {}
    }

    /**
     * Draws a whole stroke; {@link Stroke} does it while the pen moves.
     *
     * @param touches the line in pixels of the picture; one is a single dab
     * @param selection of the picture's size, or everything
     */
    public Picture stroke(Picture picture, Tool tool, List<Touch> touches, @Nullable Mask selection) {
        Stroke<Picture> stroke = Stroke.on(picture, this, tool, selection);
        touches.forEach(stroke::add);
        return touches.isEmpty() ? picture : stroke.finish();
    }

    double diameter(double pressure) {
        return Math.max(1, size * (1 - pressureToSize * (1 - pressure)));
    }

    double flow(double pressure) {
        return flow * (1 - pressureToFlow * (1 - pressure));
    }
}
