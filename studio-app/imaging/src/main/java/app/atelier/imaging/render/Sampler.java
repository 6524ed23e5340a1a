package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.imaging.resample.Resampler;
import app.atelier.imaging.resample.Window;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;

/** Lays a picture under an affine transform onto a surface. */
final class Sampler {
    private static final double TINY = 1e-9;

    private final Bands bands;
    private final Rows rows;

    Sampler(Bands bands, Rows rows) {
        this.bands = bands;
        this.rows = rows;
    }

    /** The part of the transformed picture that lies in {@code place}. */
    Region draw(Picture picture, AffineTransform toOutput, Rectangle place) {
        AffineTransform t = toOutput;
        Picture upright = picture;
        if (Math.abs(t.getScaleX()) < TINY && Math.abs(t.getScaleY()) < TINY) {
            upright = Turns.clockwise(picture);
            // Undo in the transform what was done to the pixels.
            t = new AffineTransform(t);
            t.concatenate(AffineTransform.getQuadrantRotateInstance(-1));
            t.translate(-picture.height(), 0);
        }
        Region region = Region.transparent(place);
        if (Math.abs(t.getShearX()) < TINY && Math.abs(t.getShearY()) < TINY) {
            straight(upright, t, region);
        } else {
            slanted(picture, toOutput, region);
        }
        return region;
    }

    private void straight(Picture picture, AffineTransform t, Region region) {
        Surface s = region.surface();
        double stepX = 1 / t.getScaleX();
        double stepY = 1 / t.getScaleY();
        double x = (region.x() - t.getTranslateX()) * stepX;
        double y = (region.y() - t.getTranslateY()) * stepY;
        boolean copy = Math.abs(stepX - 1) < TINY
                && Math.abs(stepY - 1) < TINY
                && Math.abs(x - Math.rint(x)) < 1e-6
                && Math.abs(y - Math.rint(y)) < 1e-6;
        if (copy) {
            copy(picture, (int) Math.rint(x), (int) Math.rint(y), s);
            return;
        }
        Window window = new Window(x, y, stepX, stepY, s.width, s.height);
        Interpolation kernel = Math.abs(stepX) == 1 && Math.abs(stepY) == 1 && x == Math.rint(x) && y == Math.rint(y)
                ? Interpolation.NEAREST
                : Interpolation.BICUBIC;
        float[] across = coverage(t.getTranslateX(), t.getScaleX() * picture.width(), region.x(), s.width);
        float[] down = coverage(t.getTranslateY(), t.getScaleY() * picture.height(), region.y(), s.height);
        Resampler.sample(picture, window, kernel, bands, (row, rgba) -> spread(rgba, s, row, across, down[row]));
    }

    private void copy(Picture picture, int x, int y, Surface s) {
        int left = Math.max(0, -x);
        int count = Math.min(s.width, picture.width() - x) - left;
        if (count <= 0) {
            return;
        }
        bands.run(s.height, (from, to) -> {
            for (int row = Math.max(from, -y); row < Math.min(to, picture.height() - y); row++) {
                int source = (y + row) * picture.width() + x + left;
                rows.unpack(picture.argb(), source, s.r, s.g, s.b, s.a, row * s.width + left, count);
            }
        });
    }

    /** How much of each output pixel lies between the two edges of a picture, along one axis. */
    private static float[] coverage(double edge, double extent, int from, int count) {
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

    private static void spread(float[] rgba, Surface s, int row, float[] across, float down) {
        int at = row * s.width;
        for (int i = 0, o = 0; i < s.width; i++, o += 4) {
            float cover = across[i] * down;
            // Overshoot of the kernel must not leave what an alpha can hold.
            float alpha = Math.clamp(rgba[o + 3], 0f, 1f);
            s.a[at + i] = alpha * cover;
            s.r[at + i] = Math.clamp(rgba[o], 0f, alpha) * cover;
            s.g[at + i] = Math.clamp(rgba[o + 1], 0f, alpha) * cover;
            s.b[at + i] = Math.clamp(rgba[o + 2], 0f, alpha) * cover;
        }
    }

    private void slanted(Picture picture, AffineTransform toOutput, Region region) {
        double sizeX = Math.hypot(toOutput.getScaleX(), toOutput.getShearY());
        double sizeY = Math.hypot(toOutput.getShearX(), toOutput.getScaleY());
        Picture source = picture;
        AffineTransform t = toOutput;
        if (sizeX < 0.999 || sizeY < 0.999) {
            // Shrinking and turning: shrink straight first, so that turning needs no wider kernel.
            int width = Math.max(1, (int) Math.ceil(picture.width() * Math.min(1, sizeX)));
            int height = Math.max(1, (int) Math.ceil(picture.height() * Math.min(1, sizeY)));
            source = Resampler.resize(picture, width, height, Interpolation.BICUBIC);
            t = new AffineTransform(toOutput);
            t.scale(picture.width() / (double) width, picture.height() / (double) height);
        }
        AffineTransform back;
        try {
            back = t.createInverse();
        } catch (NoninvertibleTransformException e) {
            return;
        }
        Cubic.draw(source, back, Math.max(1, sizeX), Math.max(1, sizeY), region, bands);
    }
}
