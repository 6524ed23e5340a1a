package app.atelier.imaging.painting;

import app.atelier.imaging.Picture;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.Conversion;
import java.awt.geom.Point2D;

/** What a tool would leave at full strength, row by row: four floats a pixel, premultiplied, in the picture's space. */
@FunctionalInterface
interface Ink {
    void row(int x, int y, int count, float[] rgba);

    static Ink of(Brush.Tool tool, Picture picture, Lens lens) {
        return switch (tool) {
            case Brush.Tool.Paint paint -> flat(colour(paint.rgb(), picture.space()));
            case Brush.Tool.Erase ignored -> flat(new float[4]);
            // What will be healed is shown pale until then.
            case Brush.Tool.Heal ignored -> flat(colour(0xffffff, picture.space()));
            case Brush.Tool.Clone clone -> cloned(clone, picture, lens);
        };
    }

    /** An opaque sRGB colour in another space. */
    static float[] colour(int rgb, ColourSpace space) {
        float[] rgba = {(rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f, 1f};
        Conversion.between(ColourSpace.SRGB, space).interleaved(rgba, 0, 1);
        return rgba;
    }

    private static Ink flat(float[] colour) {
        return (x, y, count, rgba) -> {
            for (int i = 0; i < count; i++) {
                System.arraycopy(colour, 0, rgba, 4 * i, 4);
            }
        };
    }

    private static Ink cloned(Brush.Tool.Clone clone, Picture picture, Lens lens) {
        Picture from = clone.from();
        if (from == null) {
            Point2D.Double offset = lens.distance(clone.offsetX(), clone.offsetY());
            return (x, y, count, rgba) -> {
                for (int i = 0; i < count; i++) {
                    sample(picture, x + i + offset.x, y + offset.y, rgba, 4 * i);
                }
            };
        }
        Conversion conversion = Conversion.between(from.space(), picture.space());
        return (x, y, count, rgba) -> {
            Point2D.Double place = new Point2D.Double();
            for (int i = 0; i < count; i++) {
                lens.fromPixel(x + i, y, place);
                sample(from, place.x - 0.5 + clone.offsetX(), place.y - 0.5 + clone.offsetY(), rgba, 4 * i);
            }
            conversion.interleaved(rgba, 0, count);
        };
    }

    /** A pixel, or between four; negative alpha where there is nothing to copy. */
    private static void sample(Picture picture, double u, double v, float[] rgba, int at) {
        int x = (int) Math.floor(u + 1e-6);
        int y = (int) Math.floor(v + 1e-6);
        float tx = (float) Math.max(0, u - x);
        float ty = (float) Math.max(0, v - y);
        if (x < 0 || y < 0 || x >= picture.width() || y >= picture.height()) {
            rgba[at + 3] = -1;
            return;
        }
        picture.interleaved(x, y, 1, rgba, at);
        if (tx < 1e-4f && ty < 1e-4f) {
            return;
        }
        int x1 = Math.min(picture.width() - 1, x + 1);
        int y1 = Math.min(picture.height() - 1, y + 1);
        float[] p = new float[12];
        picture.interleaved(x1, y, 1, p, 0);
        picture.interleaved(x, y1, 1, p, 4);
        picture.interleaved(x1, y1, 1, p, 8);
        for (int c = 0; c < 4; c++) {
            float top = rgba[at + c] * (1 - tx) + p[c] * tx;
            float bottom = p[4 + c] * (1 - tx) + p[8 + c] * tx;
            rgba[at + c] = top * (1 - ty) + bottom * ty;
        }
    }
}
