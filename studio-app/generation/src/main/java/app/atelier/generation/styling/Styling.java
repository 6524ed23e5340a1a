package app.atelier.generation.styling;

import app.atelier.generation.Progress;
import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.GuidedUpscale;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.resample.Resampler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Paints pictures with nets: in learnt styles (Dumoulin, Shlens and Kudlur 2017) or like any other picture (Ghiasi et
 * al. 2017). Nets work on {@value #MOST} pixels at most and are brought to the picture's size along its own edges.
 * Opening takes a moment: never on a window's thread. Thread-safe.
 */
public final class Styling implements AutoCloseable {
    /** Pixels of the longer side that nets are given. */
    public static final int MOST = 1024;

    private static final int STYLES_IN_NET = 26;
    private static final int STYLE_SIDE = 256;
    private static final int STYLE_LENGTH = 100;
    /** Smaller pictures are mirrored up to this, as the nets halve them several times. */
    private static final int LEAST = 32;

    private static final int MULTIPLE = 4;

    private final List<LearntStyle> styles;
    private final StyleNet learnt;
    private final StyleNet styleOf;
    private final StyleNet paintAs;

    private Styling(List<LearntStyle> styles, StyleNet learnt, StyleNet styleOf, StyleNet paintAs) {
        this.styles = styles;
        this.learnt = learnt;
        this.styleOf = styleOf;
        this.paintAs = paintAs;
    }

    /** @throws IOException if a net is missing or does not load here; one plain sentence */
    public static Styling open() throws IOException {
        return new Styling(
                LearntStyles.shipped(),
                StyleNet.open("painted-styles.onnx"),
                StyleNet.open("style-of.onnx"),
                StyleNet.open("paint-as.onnx"));
    }

    /** The learnt styles in the order they are shown in. */
    public List<LearntStyle> styles() {
        return styles;
    }

    public Optional<LearntStyle> find(String id) {
        return styles.stream().filter(style -> style.id().equals(id)).findFirst();
    }

    /**
     * The picture painted so, of its own size and alpha.
     *
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    public Picture paint(Picture picture, PaintStyle style, Progress progress) {
        return switch (style) {
            case PaintStyle.Learnt learntStyle -> paint(picture, learntStyle.style(), style.strength(), progress);
            case PaintStyle.Like like ->
                paintAs(picture, like.example(), like.keepsColours(), like.strength(), progress);
        };
    }

    /**
     * The picture in a learnt style, of its own size and alpha.
     *
     * @param strength 0 (the picture as it is) to 1
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    public Picture paint(Picture picture, LearntStyle style, double strength, Progress progress) {
        require(strength);
        if (strength == 0) {
            return picture;
        }
        float[] weights = new float[STYLES_IN_NET];
        weights[style.number()] = 1;
        Planes reduced = Planes.of(Planes.limited(picture, MOST));
        int w = padded(reduced.width());
        int h = padded(reduced.height());
        float[] image = new float[3 * w * h];
        for (int c = 0; c < 3; c++) {
            for (int y = 0; y < h; y++) {
                for (int x = 0; x < w; x++) {
                    image[(c * h + y) * w + x] = at(reduced, c, x, y);
                }
            }
        }
        StyleNet.Tensor painted = learnt.run(
                Map.of(
                        "image", new StyleNet.Tensor(image, 1, 3, h, w),
                        "style_weights", new StyleNet.Tensor(weights, STYLES_IN_NET)),
                progress);
        int rows = (int) painted.shape()[2];
        int columns = (int) painted.shape()[3];
        float[][] planes = new float[3][reduced.width() * reduced.height()];
        for (int c = 0; c < 3; c++) {
            for (int y = 0; y < reduced.height(); y++) {
                System.arraycopy(
                        painted.values(), (c * rows + y) * columns, planes[c], y * reduced.width(), reduced.width());
            }
        }
        return full(picture, reduced, planes, style.keepsColours(), strength);
    }

    /** As {@link #paintAs(Picture, Picture, boolean, double, Progress)}, in the other picture's colours. */
    public Picture paintAs(Picture picture, Picture example, double strength, Progress progress) {
        return paintAs(picture, example, false, strength, progress);
    }

    /**
     * The picture painted as another one is.
     *
     * @param keepColours whether its own colours stay
     * @param strength 0 (the picture as it is) to 1
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    public Picture paintAs(Picture picture, Picture example, boolean keepColours, double strength, Progress progress) {
        require(strength);
        if (strength == 0) {
            return picture;
        }
        float[] wanted = styleOf(example, progress);
        float[] own = styleOf(picture, progress);
        float[] style = new float[STYLE_LENGTH];
        for (int i = 0; i < style.length; i++) {
            style[i] = (float) (strength * wanted[i] + (1 - strength) * own[i]);
        }
        Planes reduced = Planes.of(Planes.limited(picture, MOST));
        int w = padded(reduced.width());
        int h = padded(reduced.height());
        float[] content = new float[3 * w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                for (int c = 0; c < 3; c++) {
                    content[(y * w + x) * 3 + c] = at(reduced, c, x, y);
                }
            }
        }
        StyleNet.Tensor painted = paintAs.run(
                Map.of(
                        "content", new StyleNet.Tensor(content, 1, h, w, 3),
                        "style", new StyleNet.Tensor(style, 1, 1, 1, STYLE_LENGTH)),
                progress);
        int columns = (int) painted.shape()[2];
        float[][] planes = new float[3][reduced.width() * reduced.height()];
        for (int y = 0; y < reduced.height(); y++) {
            for (int x = 0; x < reduced.width(); x++) {
                for (int c = 0; c < 3; c++) {
                    planes[c][y * reduced.width() + x] = painted.values()[(y * columns + x) * 3 + c];
                }
            }
        }
        // The net changes a picture even towards its own style, so weak strengths keep some of its pixels.
        return full(picture, reduced, planes, keepColours, Math.min(1, strength * 2));
    }

    /** A document with a painted picture as a new layer on top. */
    public static Document onTop(Document document, Picture painted, String id, String name) {
        return document.add(new PictureLayer(LayerInfo.named(id, name), painted, Placement.at(0, 0)));
    }

    private float[] styleOf(Picture picture, Progress progress) {
        Planes small = Planes.of(Resampler.lanczos3(picture, STYLE_SIDE, STYLE_SIDE));
        float[] image = new float[3 * STYLE_SIDE * STYLE_SIDE];
        for (int i = 0; i < STYLE_SIDE * STYLE_SIDE; i++) {
            for (int c = 0; c < 3; c++) {
                image[3 * i + c] = small.rgb()[c][i];
            }
        }
        return styleOf.run(Map.of("image", new StyleNet.Tensor(image, 1, STYLE_SIDE, STYLE_SIDE, 3)), progress)
                .values();
    }

    private static float at(Planes planes, int channel, int x, int y) {
        int row = Planes.mirrored(y, planes.height()) * planes.width();
        return planes.rgb()[channel][row + Planes.mirrored(x, planes.width())];
    }

    private static int padded(int size) {
        return (Math.max(LEAST, size) + MULTIPLE - 1) / MULTIPLE * MULTIPLE;
    }

    /** Brings what was painted to the picture's size and alpha. */
    private static Picture full(
            Picture picture, Planes reduced, float[][] painted, boolean keepColours, double strength) {
        Planes whole = Planes.of(picture);
        GuidedUpscale upscale = new GuidedUpscale(
                reduced.luma(),
                reduced.width(),
                reduced.height(),
                whole.luma(),
                whole.width(),
                whole.height(),
                Bands.ALL);
        if (keepColours) {
            float[] luma = new Planes(reduced.width(), reduced.height(), painted, reduced.alpha()).luma();
            return whole.withLuma(upscale.enlarge(luma)).mixed(whole, strength);
        }
        float[][] enlarged = new float[3][];
        for (int c = 0; c < 3; c++) {
            enlarged[c] = upscale.enlarge(painted[c]);
        }
        return new Planes(whole.width(), whole.height(), enlarged, whole.alpha()).mixed(whole, strength);
    }

    private static void require(double strength) {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("The strength of a style must be from 0 to 1, not " + strength + ".");
        }
    }

    @Override
    public void close() {
        learnt.close();
        styleOf.close();
        paintAs.close();
    }
}
