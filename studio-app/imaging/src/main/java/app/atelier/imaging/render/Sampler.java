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
import java.util.ArrayList;
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
    private final PixelFormat format;
    private final Bands bands;
    private final RenderCache cache;

    /** For pictures of documents in a format. */
    Sampler(Bands bands, RenderCache cache, PixelFormat format) {
        this.bands = bands;
        this.cache = cache;
        this.format = format;
        this.grain = Grain.of(format, bands, cache);
    }

    /** The part of the transformed picture that lies in {@code place}, which must touch its bounds. */
    Sampled draw(Picture picture, Homography toOutput, Rectangle place) {
        return toOutput.affine()
                ? draw(picture, toOutput.toAffine(), place)
                : kept("projected", picture, toOutput, place, () -> projected(picture, toOutput, place));
    }

    private Sampled draw(Picture original, AffineTransform toOutput, Rectangle place) {
        boolean quarter = Math.abs(toOutput.getScaleX()) < TINY && Math.abs(toOutput.getScaleY()) < TINY;
        if (!quarter && (Math.abs(toOutput.getShearX()) >= TINY || Math.abs(toOutput.getShearY()) >= TINY)) {
            return kept("sampled", original, toOutput, place, () -> slanted(original, toOutput, place));
        }
        Picture picture = grain.readable(original);
        AffineTransform t = toOutput;
        Picture upright = picture;
        if (quarter) {
            upright = cache.get(List.of("turned", picture), Picture.class, () -> Turns.clockwise(picture));
            // Undo in the transform what was done to the pixels.
            t = new AffineTransform(t);
            t.concatenate(AffineTransform.getQuadrantRotateInstance(-1));
            t.translate(-picture.height(), 0);
        }
        return onGrid(t) ? asItIs(upright, t, place) : straight(upright, t, place);
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
        return cache.get(
                List.of("part", picture, t, place),
                Sampled.class,
                () -> new Sampled(shared.x, shared.y, picture.part(part)));
    }

    private Sampled straight(Picture upright, AffineTransform t, Rectangle place) {
        return kept("sampled", upright, t, place, () -> {
            // Halving by exact means first: the smaller pictures are made once and serve all scales and parts.
            Picture source = upright;
            AffineTransform rest = new AffineTransform(t);
            while (Math.abs(rest.getScaleX()) <= 0.5
                    && Math.abs(rest.getScaleY()) <= 0.5
                    && (source.width() & 1) == 0
                    && (source.height() & 1) == 0) {
                source = grain.half(source);
                rest.scale(2, 2);
            }
            return scaled(source, rest, place);
        });
    }

    private Sampled scaled(Picture source, AffineTransform t, Rectangle place) {
        double stepX = 1 / t.getScaleX();
        double stepY = 1 / t.getScaleY();
        double x = (place.x - t.getTranslateX()) * stepX;
        double y = (place.y - t.getTranslateY()) * stepY;
        Window window = new Window(x, y, stepX, stepY, place.width, place.height);
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
        try {
            AffineTransform back = t.createInverse();
            Cubic.Piece source = width == picture.width() && height == picture.height()
                    ? shown(picture, back, place)
                    : Cubic.Piece.whole(small(picture, width, height));
            Cubic.draw(source, back, Math.max(1, sizeX), Math.max(1, sizeY), place, canvas.sink(), bands);
        } catch (NoninvertibleTransformException e) {
            // A picture squeezed to a line covers nothing.
            return new Sampled(place.x, place.y, canvas.picture());
        }
        return new Sampled(place.x, place.y, canvas.picture());
    }

    /** The picture as it can be sampled; of one whose pixels are elsewhere only what shows, where that is not most of it. */
    private Cubic.Piece shown(Picture picture, AffineTransform back, Rectangle place) {
        Rectangle all = new Rectangle(picture.width(), picture.height());
        Rectangle part = back.createTransformedShape(place).getBounds();
        part.grow(Cubic.REACH, Cubic.REACH);
        part = part.intersection(all);
        boolean most = 2L * part.width * part.height > (long) all.width * all.height;
        return picture.flat() || part.isEmpty() || most
                ? Cubic.Piece.whole(grain.dotted(picture))
                : new Cubic.Piece(grain.dottedPart(picture.part(part)), part.x, part.y, all.width, all.height);
    }

    /** Shrinking and turning: shrunk straight first, so that turning needs no wider kernel. */
    private Picture small(Picture picture, int width, int height) {
        return cache.get(
                List.of("small", picture, format, width, height),
                Picture.class,
                () -> grain.resized(picture, width, height, Interpolation.BICUBIC));
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
        List<Picture> levels = new ArrayList<>(List.of(grain.dotted(picture)));
        int halvings = Projecting.halvings(back, place);
        while (levels.size() <= halvings
                && Math.max(levels.getLast().width(), levels.getLast().height()) > 1) {
            levels.add(grain.half(levels.getLast()));
        }
        new Projecting(levels.toArray(Picture[]::new), back).draw(place, canvas.sink(), bands);
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
