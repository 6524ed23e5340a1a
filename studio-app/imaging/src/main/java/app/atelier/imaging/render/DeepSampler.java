package app.atelier.imaging.render;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.layers.Homography;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.imaging.resample.Resampler;
import app.atelier.imaging.resample.Window;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.util.ArrayList;
import java.util.List;

/**
 * As {@link Sampler}, for documents of 16 bits and floats: pictures of any format are read as floats in the document's
 * space row by row, and what comes out is kept as floats. Linear documents so shrink and turn in linear light.
 */
final class DeepSampler {
    private static final double TINY = 1e-9;

    private final Bands bands;
    private final RenderCache cache;
    private final PixelFormat format;

    DeepSampler(Bands bands, RenderCache cache, PixelFormat format) {
        this.bands = bands;
        this.cache = cache;
        this.format = format;
    }

    /** Under perspective. */
    Sampled draw(Picture picture, Homography toOutput, Rectangle place) {
        return cache.get(
                key("projected", picture, toOutput, place), Sampled.class, () -> projected(picture, toOutput, place));
    }

    private Sampled projected(Picture picture, Homography toOutput, Rectangle place) {
        float[] result = new float[4 * place.width * place.height];
        Homography back;
        try {
            back = toOutput.inverse();
        } catch (IllegalArgumentException squeezed) {
            return sampled(place, result);
        }
        List<Picture> levels = new ArrayList<>();
        levels.add(
                cache.get(key("light", picture), Picture.class, () -> picture.convertedTo(format.space(), Depth.F32)));
        int halvings = Projecting.halvings(back, place);
        while (levels.size() <= halvings
                && Math.max(levels.getLast().width(), levels.getLast().height()) > 1) {
            Picture larger = levels.getLast();
            int width = Math.max(1, larger.width() / 2);
            int height = Math.max(1, larger.height() / 2);
            levels.add(cache.get(
                    key("half", larger), Picture.class, () -> resized(larger, width, height, Interpolation.AREA)));
        }
        Cubic.Sink sink = (i, rgba, cover) -> put(rgba, 0, cover, result, 4 * i);
        new Projecting(levels.toArray(Picture[]::new), back).draw(place, sink, bands);
        return sampled(place, result);
    }

    Sampled draw(Picture picture, AffineTransform toOutput, Rectangle place) {
        AffineTransform t = toOutput;
        Picture upright = picture;
        if (Math.abs(t.getScaleX()) < TINY && Math.abs(t.getScaleY()) < TINY) {
            upright = cache.get(List.of("turned", picture), Picture.class, () -> Turns.clockwise(picture));
            t = new AffineTransform(t);
            t.concatenate(AffineTransform.getQuadrantRotateInstance(-1));
            t.translate(-picture.height(), 0);
        }
        if (Math.abs(t.getShearX()) < TINY && Math.abs(t.getShearY()) < TINY) {
            int x = (int) Math.rint(t.getTranslateX());
            int y = (int) Math.rint(t.getTranslateY());
            boolean onGrid = Math.abs(t.getScaleX() - 1) < TINY
                    && Math.abs(t.getScaleY() - 1) < TINY
                    && Math.abs(t.getTranslateX() - x) < 1e-6
                    && Math.abs(t.getTranslateY() - y) < 1e-6;
            AffineTransform scaling = t;
            Picture source = upright;
            return onGrid
                    ? new Sampled(x, y, source)
                    : cache.get(
                            key("sampled", source, t, place), Sampled.class, () -> straight(source, scaling, place));
        }
        return cache.get(
                key("sampled", picture, toOutput, place), Sampled.class, () -> slanted(picture, toOutput, place));
    }

    private Object key(String kind, Picture picture, Object... more) {
        return List.of(kind, picture, format, List.of(more));
    }

    private Sampled straight(Picture picture, AffineTransform transform, Rectangle place) {
        Picture source = picture;
        AffineTransform t = transform;
        while (Math.abs(t.getScaleX()) <= 0.5
                && Math.abs(t.getScaleY()) <= 0.5
                && (source.width() & 1) == 0
                && (source.height() & 1) == 0) {
            Picture larger = source;
            source = cache.get(
                    key("half", larger),
                    Picture.class,
                    () -> resized(larger, larger.width() / 2, larger.height() / 2, Interpolation.AREA));
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
        float[] across = Sampler.coverage(t.getTranslateX(), t.getScaleX() * source.width(), place.x, place.width);
        float[] down = Sampler.coverage(t.getTranslateY(), t.getScaleY() * source.height(), place.y, place.height);
        float[] result = new float[4 * place.width * place.height];
        Resampler.sample(source, format.space(), window, kernel, bands, (row, rgba) -> {
            int at = 4 * row * place.width;
            for (int i = 0, o = 0; i < place.width; i++, o += 4) {
                put(rgba, o, across[i] * down[row], result, at + o);
            }
        });
        return sampled(place, result);
    }

    private Picture resized(Picture picture, int width, int height, Interpolation kernel) {
        float[] result = new float[4 * width * height];
        Window window = Window.whole(picture.width(), picture.height(), width, height);
        Resampler.sample(picture, format.space(), window, kernel, bands, (row, rgba) -> {
            for (int o = 0; o < 4 * width; o += 4) {
                put(rgba, o, 1, result, 4 * row * width + o);
            }
        });
        return Picture.ofFloats(width, height, result, format.space());
    }

    private Sampled slanted(Picture picture, AffineTransform toOutput, Rectangle place) {
        double sizeX = Math.hypot(toOutput.getScaleX(), toOutput.getShearY());
        double sizeY = Math.hypot(toOutput.getShearX(), toOutput.getScaleY());
        int width = (int) Math.max(1, Math.ceil(picture.width() * Math.min(1, sizeX < 0.999 ? sizeX : 1)));
        int height = (int) Math.max(1, Math.ceil(picture.height() * Math.min(1, sizeY < 0.999 ? sizeY : 1)));
        boolean smaller = width != picture.width() || height != picture.height();
        ColourSpace space = format.space();
        Picture source = cache.get(
                key("small", picture, width, height),
                Picture.class,
                () -> smaller
                        ? resized(picture, width, height, Interpolation.BICUBIC)
                        : picture.convertedTo(space, Depth.F32));
        AffineTransform t = new AffineTransform(toOutput);
        t.scale(picture.width() / (double) width, picture.height() / (double) height);
        float[] result = new float[4 * place.width * place.height];
        try {
            AffineTransform back = t.createInverse();
            Cubic.Sink sink = (i, rgba, cover) -> put(rgba, 0, cover, result, 4 * i);
            Cubic.draw(source, back, Math.max(1, sizeX), Math.max(1, sizeY), place, sink, bands);
        } catch (NoninvertibleTransformException e) {
            // A picture squeezed to a line covers nothing.
            return sampled(place, result);
        }
        return sampled(place, result);
    }

    private Sampled sampled(Rectangle place, float[] rgba) {
        return new Sampled(place.x, place.y, Picture.ofFloats(place.width, place.height, rgba, format.space()));
    }

    /** One pixel times its cover; overshoot of a kernel is cut to what alpha can hold, unless light has no limit. */
    private void put(float[] rgba, int from, float cover, float[] result, int at) {
        float alpha = Math.max(0f, Math.min(1f, rgba[from + 3]));
        boolean bounded = format.depth() != Depth.F32;
        for (int c = 0; c < 3; c++) {
            float v = rgba[from + c];
            result[at + c] = cover * (bounded ? Math.max(0f, Math.min(alpha, v)) : v);
        }
        result[at + 3] = cover * alpha;
    }
}
