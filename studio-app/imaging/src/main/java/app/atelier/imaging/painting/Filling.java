package app.atelier.imaging.painting;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.selections.Selection;
import java.awt.Rectangle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Filling with a colour or a gradient: what is selected, or what has about the colour of a place. On layers, selections
 * and places are those of the document, wherever the layer lies.
 */
public final class Filling {
    private Filling() {}

    /** Fills what is selected with a colour, {@code 0xRRGGBB}. */
    public static Picture colour(Picture picture, Mask selection, int rgb, double opacity) {
        requireSize(picture, selection);
        return filled(picture, Lens.direct(), selection, new Brush.Tool.Paint(rgb), opacity);
    }

    /** Fills a layer, or what the document's selection selects of it. */
    public static PictureLayer colour(PictureLayer layer, @Nullable Mask selection, int rgb, double opacity) {
        Picture picture = layer.picture();
        return layer.withPicture(filled(picture, lens(layer), selection, new Brush.Tool.Paint(rgb), opacity));
    }

    /** Takes away what is selected, as far as it is selected; everything if nothing is. */
    public static PictureLayer cleared(PictureLayer layer, @Nullable Mask selection) {
        Picture picture = layer.picture();
        Limit limit = new Limit(selection, lens(layer));
        return layer.withPicture(picture.repainted(List.of(whole(picture)), (x, y, count, rgba) -> {
            float[] cover = cover(limit, x, y, count, 1);
            for (int i = 0; i < 4 * count; i++) {
                rgba[i] *= 1 - cover[i / 4];
            }
        }));
    }

    /**
     * Fills what is selected with a linear gradient from one colour at one point to another at another.
     *
     * @param from premultiplied 0xAARRGGBB
     * @param to premultiplied 0xAARRGGBB
     */
    public static Picture gradient(
            Picture picture, Mask selection, double x0, double y0, double x1, double y1, int from, int to) {
        List<Gradient.Stop> stops = List.of(stop(0, from), stop(1, to));
        return gradient(picture, selection, new Gradient(Gradient.Kind.LINEAR, x0, y0, x1, y1, stops, false), 1);
    }

    /** Lays a gradient over a picture, or over what is selected of it; {@code opacity} 0 to 1. */
    public static Picture gradient(Picture picture, @Nullable Mask selection, Gradient gradient, double opacity) {
        requireSize(picture, selection);
        Lens lens = Lens.direct();
        return laid(picture, new Limit(selection, lens), gradient.ink(picture, lens), opacity);
    }

    /** Lays a gradient over a layer, or over what the document's selection selects of it. */
    public static PictureLayer gradient(
            PictureLayer layer, @Nullable Mask selection, Gradient gradient, double opacity) {
        Lens lens = lens(layer);
        Picture picture = layer.picture();
        return layer.withPicture(laid(picture, new Limit(selection, lens), gradient.ink(picture, lens), opacity));
    }

    /**
     * Fills what has about the colour of a place.
     *
     * @param seen what colours are compared in, of the document's size: the layer alone or all layers
     *     ({@link app.atelier.imaging.render.Renderer#composite})
     * @param x document pixels
     * @param y document pixels
     * @param tolerance 0 to 1, the largest difference of a channel
     * @param connected whether only what hangs together with the place is filled
     * @param selection of the document's size, or everything
     * @throws IllegalArgumentException if the place lies outside
     */
    public static PictureLayer flood(
            PictureLayer layer,
            Picture seen,
            int x,
            int y,
            double tolerance,
            boolean connected,
            @Nullable Mask selection,
            int rgb,
            double opacity) {
        PaintingWords.require("fill.tolerance", tolerance, 0, 1);
        if (x < 0 || y < 0 || x >= seen.width() || y >= seen.height()) {
            throw PaintingWords.WORDS.refusal("fill.outside");
        }
        requireSize(seen, selection);
        Selection alike = Selection.wand(seen, x, y, tolerance, connected);
        Selection both = selection == null ? alike : alike.common(new Selection(selection));
        return colour(layer, both.mask(), rgb, opacity);
    }

    private static Gradient.Stop stop(double position, int premultiplied) {
        int alpha = premultiplied >>> 24;
        int rgb = 0;
        for (int shift = 0; alpha > 0 && shift < 24; shift += 8) {
            rgb |= Math.min(255, Math.round((premultiplied >>> shift & 255) * 255f / alpha)) << shift;
        }
        return new Gradient.Stop(position, rgb, alpha / 255.0);
    }

    private static Picture filled(
            Picture picture, Lens lens, @Nullable Mask selection, Brush.Tool tool, double opacity) {
        return laid(picture, new Limit(selection, lens), Ink.of(tool, picture, lens), opacity);
    }

    /** Source over, weighted by the selection: a translucent colour lets what is below shine through. */
    private static Picture laid(Picture picture, Limit limit, Ink ink, double opacity) {
        PaintingWords.require("fill.opacity", opacity, 0, 1);
        return picture.repainted(List.of(whole(picture)), (x, y, count, rgba) -> {
            float[] cover = cover(limit, x, y, count, (float) opacity);
            float[] wet = new float[4 * count];
            ink.row(x, y, count, wet);
            for (int i = 0; i < count; i++) {
                float k = cover[i];
                float rest = 1 - wet[4 * i + 3] * k;
                for (int c = 4 * i; c < 4 * i + 4; c++) {
                    rgba[c] = wet[c] * k + rgba[c] * rest;
                }
            }
        });
    }

    private static float[] cover(Limit limit, int x, int y, int count, float opacity) {
        float[] cover = new float[count];
        java.util.Arrays.fill(cover, opacity);
        limit.apply(x, y, count, cover);
        return cover;
    }

    private static Lens lens(PictureLayer layer) {
        return new Lens(layer.placement()
                .transform(layer.picture().width(), layer.picture().height()));
    }

    private static Rectangle whole(Picture picture) {
        return new Rectangle(0, 0, picture.width(), picture.height());
    }

    private static void requireSize(Picture picture, @Nullable Mask selection) {
        if (selection != null && (selection.width() != picture.width() || selection.height() != picture.height())) {
            throw PaintingWords.WORDS.refusal("selection.size");
        }
    }
}
