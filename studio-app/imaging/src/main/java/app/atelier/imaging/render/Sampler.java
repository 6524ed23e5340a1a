package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.layers.Homography;
import app.atelier.imaging.resample.Cover;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.imaging.resample.Window;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Lays pictures under transforms onto the output's grid, each in the cheapest way that gives the same pixels: as they
 * are, shrunk or enlarged upright, turned, or in perspective. {@link Grain} makes the pixels.
 */
final class Sampler {
    private static final double TINY = 1e-9;

    /** Closer than this to the grid no pixel is changed by lying beside it. */
    private static final double ON_GRID = 1e-6;

    private final Grain grain;
    private final Levels levels;
    private final PixelFormat format;
    private final Bands bands;
    private final RenderCache cache;

    /** For pictures of documents in a format. */
    Sampler(Bands bands, RenderCache cache, PixelFormat format) {
        this.bands = bands;
        this.cache = cache;
        this.format = format;
        this.grain = Grain.of(format, bands, cache);
        this.levels = new Levels(grain, format, cache);
    }

    /** The part of the transformed picture that lies in {@code place}, which must touch its bounds. */
    Sampled draw(Picture picture, Homography toOutput, Rectangle place) {
        return toOutput.affine()
                ? draw(picture, toOutput.toAffine(), place)
                : kept("projected", picture, toOutput, place, () -> projected(picture, toOutput, place));
    }

    private Sampled draw(Picture picture, AffineTransform toOutput, Rectangle place) {
        boolean quarter = Math.abs(toOutput.getScaleX()) < TINY && Math.abs(toOutput.getScaleY()) < TINY;
        if (quarter) {
            return kept("turned", picture, toOutput, place, () -> quarter(picture, toOutput, place));
        }
        if (Math.abs(toOutput.getShearX()) >= TINY || Math.abs(toOutput.getShearY()) >= TINY) {
            return kept("sampled", picture, toOutput, place, () -> slanted(picture, toOutput, place));
        }
        if (onGrid(toOutput)) {
            Picture readable = grain.readable(picture);
            return readable.flat()
                    ? asItIs(readable, toOutput, place)
                    : kept("part", picture, toOutput, place, () -> asItIs(readable, toOutput, place));
        }
        return kept("sampled", picture, toOutput, place, () -> straight(picture, toOutput, place));
    }

    /** Drawn upright where it would lie before a quarter turn of the output, and turned then: only what shows is. */
    private Sampled quarter(Picture picture, AffineTransform toOutput, Rectangle place) {
        AffineTransform before = AffineTransform.getQuadrantRotateInstance(-1);
        before.concatenate(toOutput);
        Rectangle there = new Rectangle(place.y, -place.x - place.width, place.height, place.width);
        Sampled upright =
                onGrid(before) ? asItIs(grain.readable(picture), before, there) : straight(picture, before, there);
        Rectangle shown = upright.place().intersection(there);
        if (shown.isEmpty()) {
            return new Sampled(place.x, place.y, grain.canvas(place).picture());
        }
        Rectangle part = new Rectangle(shown);
        part.translate(-upright.x(), -upright.y());
        return new Sampled(-shown.y - shown.height, shown.x, Turns.clockwise(upright.picture(), part, bands));
    }

    private static boolean onGrid(AffineTransform t) {
        return Math.abs(t.getScaleX() - 1) < TINY
                && Math.abs(t.getScaleY() - 1) < TINY
                && Math.abs(t.getTranslateX() - Math.rint(t.getTranslateX())) < ON_GRID
                && Math.abs(t.getTranslateY() - Math.rint(t.getTranslateY())) < ON_GRID;
    }

    /** The picture itself; of one whose pixels are elsewhere, the part that is wanted. */
    private Sampled asItIs(Picture picture, AffineTransform t, Rectangle place) {
        int x = (int) Math.rint(t.getTranslateX());
        int y = (int) Math.rint(t.getTranslateY());
        Rectangle all = new Rectangle(x, y, picture.width(), picture.height());
        Rectangle shared = all.intersection(place);
        if (picture.flat() || shared.isEmpty()) {
            return new Sampled(x, y, picture);
        }
        Rectangle part = new Rectangle(shared.x - x, shared.y - y, shared.width, shared.height);
        return new Sampled(shared.x, shared.y, picture.part(part));
    }

    private Sampled straight(Picture picture, AffineTransform t, Rectangle place) {
        // Halving by exact means first: the smaller pictures serve all scales and parts.
        double shareX = Math.abs(t.getScaleX());
        double shareY = Math.abs(t.getScaleY());
        int times = Levels.halvings(picture, shareX, shareY);
        AffineTransform rest = new AffineTransform(t);
        rest.scale(1 << times, 1 << times);
        boolean most = most(place.width / shareX * place.height / shareY, picture);
        return scaled(levels.halved(picture, times, most), rest, place);
    }

    private static boolean most(Rectangle2D part, Picture picture) {
        return part.getWidth() > 0 && most(part.getWidth() * Math.max(0, part.getHeight()), picture);
    }

    private static boolean most(double pixels, Picture picture) {
        return 2 * pixels > (double) picture.width() * picture.height();
    }

    private Sampled scaled(Picture source, AffineTransform t, Rectangle place) {
        double stepX = 1 / t.getScaleX();
        double stepY = 1 / t.getScaleY();
        double x = -t.getTranslateX() * stepX;
        double y = -t.getTranslateY() * stepY;
        Window window = new Window(x, y, stepX, stepY, place);
        boolean mirrored = Math.abs(stepX) == 1 && Math.abs(stepY) == 1 && x == Math.rint(x) && y == Math.rint(y);
        Interpolation kernel = mirrored ? Interpolation.NEAREST : Interpolation.BICUBIC;
        float[] across = coverage(t.getTranslateX(), t.getScaleX() * source.width(), place.x, place.width);
        float[] down = coverage(t.getTranslateY(), t.getScaleY() * source.height(), place.y, place.height);
        return new Sampled(place.x, place.y, grain.window(source, window, kernel, new Cover(across, down)));
    }

    /** How much of each output pixel lies between the two edges of a picture, along one axis. */
    static float[] coverage(double edge, double extent, int from, int count) {
        double low = Math.min(edge, edge + extent);
        double high = Math.max(edge, edge + extent);
        float[] cover = new float[count];
        for (int i = 0; i < count; i++) {
            double part = Math.min(high, from + i + 1.0) - Math.max(low, from + i);
            // Rounding of transforms must not make an edge that lies on the grid translucent.
            cover[i] = part > 1 - 1e-6 ? 1 : (float) Math.max(0, part);
        }
        return cover;
    }

    private Sampled slanted(Picture picture, AffineTransform toOutput, Rectangle place) {
        double sizeX = Math.hypot(toOutput.getScaleX(), toOutput.getShearY());
        double sizeY = Math.hypot(toOutput.getShearX(), toOutput.getScaleY());
        int width = side(picture.width(), sizeX);
        int height = side(picture.height(), sizeY);
        AffineTransform t = new AffineTransform(toOutput);
        t.scale(picture.width() / (double) width, picture.height() / (double) height);
        Grain.Canvas canvas = grain.canvas(place);
        AffineTransform back;
        try {
            back = t.createInverse();
        } catch (NoninvertibleTransformException e) {
            // A picture squeezed to a line covers nothing.
            return new Sampled(place.x, place.y, canvas.picture());
        }
        Rectangle shown = back.createTransformedShape(place).getBounds().intersection(new Rectangle(width, height));
        boolean most = 2L * shown.width * shown.height > (long) width * height;
        Picture source = width == picture.width() && height == picture.height()
                ? grain.readable(picture)
                : levels.shrunk(picture, width, height, most);
        Cubic.Sink sink = canvas.sink();
        Blocks.run(place, grain.atHand(source), bands, block -> {
            Rectangle part = Cubic.shown(back, block, source);
            if (!part.isEmpty()) {
                Cubic.draw(
                        levels.piece(source, part), back, Math.max(1, sizeX), Math.max(1, sizeY), place, block, sink);
            }
        });
        return new Sampled(place.x, place.y, canvas.picture());
    }

    private static int side(int side, double size) {
        return size < 0.999 ? Math.max(1, (int) Math.ceil(side * size)) : side;
    }

    private Sampled projected(Picture picture, Homography toOutput, Rectangle place) {
        Grain.Canvas canvas = grain.canvas(place);
        Homography back;
        try {
            back = toOutput.inverse();
        } catch (IllegalArgumentException squeezed) {
            return new Sampled(place.x, place.y, canvas.picture());
        }
        boolean most = most(
                back.outline(place.x, place.y, place.width, place.height)
                        .getBounds2D()
                        .createIntersection(new Rectangle(picture.width(), picture.height())),
                picture);
        new Projecting(picture, levels, most, back).draw(place, grain.atHand(picture), canvas.sink(), bands);
        return new Sampled(place.x, place.y, canvas.picture());
    }

    private Sampled kept(
            String kind,
            Picture picture,
            Object transform,
            Rectangle place,
            java.util.function.Supplier<Sampled> compute) {
        return cache.get(List.of(kind, picture, format, transform, place), Sampled.class, compute);
    }
}
