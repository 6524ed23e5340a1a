package app.atelier.imaging.render;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.layers.Homography;
import app.atelier.imaging.resample.Cover;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.imaging.resample.Resampler;
import app.atelier.imaging.resample.Window;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.util.ArrayList;
import java.util.List;

/** Lays pictures under affine transforms onto the output's grid. */
final class Sampler {
    private static final double TINY = 1e-9;

    private final Bands bands;
    private final RenderCache cache;
    private final PixelFormat format;
    private final DeepSampler deep;

    /** For pictures of documents in a format. */
    Sampler(Bands bands, RenderCache cache, PixelFormat format) {
        this.bands = bands;
        this.cache = cache;
        this.format = format;
        this.deep = new DeepSampler(bands, cache, format);
    }

    /** As below, also under perspective. */
    Sampled draw(Picture original, Homography toOutput, Rectangle place) {
        if (toOutput.affine()) {
            return draw(original, toOutput.toAffine(), place);
        }
        if (format.depth() != Depth.U8) {
            return deep.draw(original, toOutput, place);
        }
        Picture picture = fitting(original);
        Object key = List.of("projected", picture, toOutput, place);
        return cache.get(key, Sampled.class, () -> projected(picture, toOutput, place));
    }

    private Sampled projected(Picture picture, Homography toOutput, Rectangle place) {
        Homography back;
        try {
            back = toOutput.inverse();
        } catch (IllegalArgumentException squeezed) {
            return new Sampled(
                    place.x,
                    place.y,
                    Picture.ofArgb(place.width, place.height, new int[place.width * place.height], format.space()));
        }
        List<Picture> levels = new ArrayList<>(List.of(picture));
        int halvings = Projecting.halvings(back, place);
        while (levels.size() <= halvings
                && Math.max(levels.getLast().width(), levels.getLast().height()) > 1) {
            Picture larger = levels.getLast();
            levels.add(cache.get(List.of("half", larger), Picture.class, () -> half(larger)));
        }
        int[] argb = new int[place.width * place.height];
        Cubic.Sink sink = (i, rgba, cover) -> argb[i] = Coverage.pixel(rgba[0], rgba[1], rgba[2], rgba[3], cover);
        new Projecting(levels.toArray(Picture[]::new), back).draw(place, sink, bands);
        return new Sampled(place.x, place.y, Picture.ofArgb(place.width, place.height, argb, format.space()));
    }

    private static Picture half(Picture larger) {
        return Resampler.area(larger, Math.max(1, larger.width() / 2), Math.max(1, larger.height() / 2));
    }

    /** The part of the transformed picture that lies in {@code place}, which must touch its bounds. */
    Sampled draw(Picture original, AffineTransform toOutput, Rectangle place) {
        if (format.depth() != Depth.U8) {
            return deep.draw(original, toOutput, place);
        }
        Picture picture = fitting(original);
        AffineTransform t = toOutput;
        Picture upright = picture;
        if (Math.abs(t.getScaleX()) < TINY && Math.abs(t.getScaleY()) < TINY) {
            upright = cache.get(List.of("turned", picture), Picture.class, () -> Turns.clockwise(picture));
            // Undo in the transform what was done to the pixels.
            t = new AffineTransform(t);
            t.concatenate(AffineTransform.getQuadrantRotateInstance(-1));
            t.translate(-picture.height(), 0);
        }
        AffineTransform straight = t;
        Picture source = upright;
        if (Math.abs(t.getShearX()) < TINY && Math.abs(t.getShearY()) < TINY) {
            int x = (int) Math.rint(t.getTranslateX());
            int y = (int) Math.rint(t.getTranslateY());
            boolean onGrid = Math.abs(t.getScaleX() - 1) < TINY
                    && Math.abs(t.getScaleY() - 1) < TINY
                    && Math.abs(t.getTranslateX() - x) < 1e-6
                    && Math.abs(t.getTranslateY() - y) < 1e-6;
            return onGrid ? new Sampled(x, y, source) : kept(source, t, place, () -> straight(source, straight, place));
        }
        return kept(picture, toOutput, place, () -> slanted(picture, toOutput, place));
    }

    /** The picture in the document's format. */
    private Picture fitting(Picture picture) {
        return picture.format().equals(format)
                ? picture
                : cache.get(List.of("converted", picture, format), Picture.class, () -> picture.convertedTo(format));
    }

    private Sampled kept(
            Picture picture, AffineTransform t, Rectangle place, java.util.function.Supplier<Sampled> compute) {
        return cache.get(List.of("sampled", picture, t, place), Sampled.class, compute);
    }

    private Sampled straight(Picture picture, AffineTransform transform, Rectangle place) {
        Picture source = picture;
        AffineTransform t = transform;
        // Halving by exact means first: the pyramid is made once and serves all scales and parts.
        while (Math.abs(t.getScaleX()) <= 0.5
                && Math.abs(t.getScaleY()) <= 0.5
                && (source.width() & 1) == 0
                && (source.height() & 1) == 0) {
            Picture larger = source;
            source = cache.get(
                    List.of("half", larger),
                    Picture.class,
                    () -> Resampler.area(larger, larger.width() / 2, larger.height() / 2));
            t = new AffineTransform(t);
            t.scale(2, 2);
        }
        double stepX = 1 / t.getScaleX();
        double stepY = 1 / t.getScaleY();
        double x = (place.x - t.getTranslateX()) * stepX;
        double y = (place.y - t.getTranslateY()) * stepY;
        Window window = new Window(x, y, stepX, stepY, place.width, place.height);
        boolean mirrored = Math.abs(stepX) == 1 && Math.abs(stepY) == 1 && x == Math.rint(x) && y == Math.rint(y);
        Interpolation kernel = mirrored ? Interpolation.NEAREST : Interpolation.BICUBIC;
        float[] across = coverage(t.getTranslateX(), t.getScaleX() * source.width(), place.x, place.width);
        float[] down = coverage(t.getTranslateY(), t.getScaleY() * source.height(), place.y, place.height);
        int[] argb = new int[place.width * place.height];
        Resampler.packed(source, window, kernel, bands, new Cover(across, down), argb);
        return new Sampled(place.x, place.y, Picture.ofArgb(place.width, place.height, argb, format.space()));
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
        Picture source = picture;
        AffineTransform t = toOutput;
        if (sizeX < 0.999 || sizeY < 0.999) {
            // Shrinking and turning: shrink straight first, so that turning needs no wider kernel.
            int width = Math.max(1, (int) Math.ceil(picture.width() * Math.min(1, sizeX)));
            int height = Math.max(1, (int) Math.ceil(picture.height() * Math.min(1, sizeY)));
            source = cache.get(
                    List.of("small", picture, width, height),
                    Picture.class,
                    () -> Resampler.resize(picture, width, height, Interpolation.BICUBIC));
            t = new AffineTransform(toOutput);
            t.scale(picture.width() / (double) width, picture.height() / (double) height);
        }
        int[] argb = new int[place.width * place.height];
        try {
            AffineTransform back = t.createInverse();
            Cubic.Sink sink = (i, rgba, cover) -> argb[i] = Coverage.pixel(rgba[0], rgba[1], rgba[2], rgba[3], cover);
            Cubic.draw(source, back, Math.max(1, sizeX), Math.max(1, sizeY), place, sink, bands);
        } catch (NoninvertibleTransformException e) {
            // A picture squeezed to a line covers nothing.
            return new Sampled(place.x, place.y, Picture.ofArgb(place.width, place.height, argb, format.space()));
        }
        return new Sampled(place.x, place.y, Picture.ofArgb(place.width, place.height, argb, format.space()));
    }
}
