package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.moods.Moods;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.props.Box;
import app.atelier.generation.composer.props.Prop;
import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Paints one figure on a layer of its own: rounded forms lit mildly from the upper left, and the soft shadows that one
 * part throws on another.
 */
final class Ink {

    /** The layer of one figure reaches this far from the middle of the face to every side, in units. */
    static final double REACH = 200;

    private static final Color CLEAR = new Color(0, 0, 0, 0);

    private final BufferedImage layer;
    private final Graphics2D g;
    private final double scale;
    private final double reach;
    private final Map<String, Point2D> anchors;

    /** @param scale pixels in a unit */
    Ink(double scale) {
        this(scale, REACH);
    }

    /**
     * @param scale pixels in a unit
     * @param reach of the layer, see {@link #REACH}
     */
    Ink(double scale, double reach) {
        this.scale = scale;
        this.reach = reach;
        this.anchors = new HashMap<>();
        int side = (int) Math.ceil(2 * reach * scale);
        layer = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
        g = graphics(layer);
        g.scale(scale, scale);
        g.translate(reach, reach);
    }

    private Ink(BufferedImage layer, Graphics2D g, double scale, double reach, Map<String, Point2D> anchors) {
        this.layer = layer;
        this.g = g;
        this.scale = scale;
        this.reach = reach;
        this.anchors = anchors;
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return g;
    }

    BufferedImage finish() {
        g.dispose();
        return layer;
    }

    double scale() {
        return scale;
    }

    /** Names a place that other things hold on to; the first of a name stays. */
    void anchor(String name, double x, double y) {
        anchors.putIfAbsent(name, g.getTransform().transform(new Point2D.Double(x, y), null));
    }

    /** The named places in pixels of the layer. */
    Map<String, Point2D> anchors() {
        return anchors;
    }

    // ------------------------------------------------------------------ colours

    static int light(int rgb, double k) {
        int sun = (rgb >> 16 & 255) >= (rgb & 255) ? 0xfff6e2 : 0xf0f4ff;
        return Rgb.mix(rgb, sun, Math.min(1, Rgb.luminance(rgb) < .8 ? k : k * 1.2));
    }

    static int shade(int rgb, double k) {
        boolean pale = Rgb.luminance(rgb) >= .72;
        return Rgb.mix(rgb, Rgb.multiply(rgb, pale ? 0xccb8e2 : 0xbc8cba), Math.min(1, pale ? k : k * 1.1));
    }

    static int deep(int rgb) {
        return Rgb.multiply(rgb, Rgb.luminance(rgb) < .72 ? 0x80508a : 0xa88ac8);
    }

    // ------------------------------------------------------------------ painting

    /** A rounded volume. */
    void form(Shape shape, int rgb) {
        form(shape, rgb, .5, .55);
    }

    /**
     * A rounded volume.
     *
     * @param shine strength of the highlight at the upper left
     * @param dusk strength of the shade below
     */
    void form(Shape shape, int rgb, double shine, double dusk) {
        Rectangle2D b = shape.getBounds2D();
        if (b.isEmpty()) {
            return;
        }
        fill(
                shape,
                new GradientPaint(
                        (float) (b.getX() + b.getWidth() * .3),
                        (float) b.getY(),
                        new Color(light(rgb, .12)),
                        (float) (b.getX() + b.getWidth() * .45),
                        (float) b.getMaxY(),
                        new Color(shade(rgb, .42))));
        fill(shape, glow(b, .3, .2, .6, light(rgb, .6), shine * .8));
        fill(shape, glow(b, .58, 1.06, .62, deep(rgb), dusk * .62));
    }

    /** A volume on the far side: darker and duller. */
    void farForm(Shape shape, int rgb) {
        form(shape, Rgb.mix(rgb, shade(rgb, .9), .62), .15, .5);
    }

    /** A volume that lies on what is painted already and throws a soft shadow on it. */
    void part(Shape shape, int rgb) {
        contact(shape, rgb, 9);
        form(shape, rgb);
    }

    /** The soft shadow that a part throws on what is painted already. */
    void contact(Shape shape, int rgb, double width) {
        atop(() -> {
            for (double k : new double[] {1, .66, .33}) {
                line(shape, deep(rgb), width * k, .12);
            }
        });
    }

    void flat(Shape shape, int rgb, double alpha) {
        fill(shape, new Color(Rgb.withAlpha(rgb, alpha), true));
    }

    void line(Shape shape, int rgb, double width, double alpha) {
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setPaint(new Color(Rgb.withAlpha(rgb, alpha), true));
        g.draw(shape);
    }

    /** A soft ellipse that fades out at its edge. */
    void soft(double cx, double cy, double rx, double ry, int rgb, double alpha) {
        Shape ellipse = Outlines.ellipse(cx, cy, rx, ry);
        fill(ellipse, glow(ellipse.getBounds2D(), .5, .5, .5, rgb, alpha));
    }

    private void fill(Shape shape, Paint paint) {
        g.setPaint(paint);
        g.fill(shape);
    }

    private static Paint glow(Rectangle2D box, double cx, double cy, double r, int rgb, double alpha) {
        Point2D centre = new Point2D.Double(cx, cy);
        return new RadialGradientPaint(
                centre,
                (float) r,
                centre,
                new float[] {0, .5f, 1},
                new Color[] {
                    new Color(Rgb.withAlpha(rgb, alpha), true),
                    new Color(Rgb.withAlpha(rgb, alpha * .42), true),
                    new Color(Rgb.withAlpha(rgb, 0), true)
                },
                MultipleGradientPaint.CycleMethod.NO_CYCLE,
                MultipleGradientPaint.ColorSpaceType.SRGB,
                new AffineTransform(box.getWidth(), 0, 0, box.getHeight(), box.getX(), box.getY()));
    }

    // ------------------------------------------------------------------ composing

    /** What is painted within shows only where the figure is already. */
    void atop(Runnable painting) {
        var before = g.getComposite();
        g.setComposite(AlphaComposite.SrcAtop);
        painting.run();
        g.setComposite(before);
    }

    /** What is painted within shows only inside the shape. */
    void inside(Shape shape, Consumer<Ink> painting) {
        Ink mask = blankTwin();
        mask.fill(shape, Color.BLACK);
        mask.g.setComposite(AlphaComposite.SrcIn);
        Ink cut = blankTwin();
        painting.accept(cut);
        cut.g.dispose();
        mask.stamp(cut.layer);
        mask.g.dispose();
        stamp(mask.layer);
    }

    /** What is painted within is full above {@code y0} and clear below {@code y1}. */
    void fadingOut(double y0, double y1, Consumer<Ink> painting) {
        fading(0, y0, Color.BLACK, 0, y1, CLEAR, painting);
    }

    /** What is painted within is full to the left of {@code x0} and clear to the right of {@code x1}. */
    void fadingRight(double x0, double x1, Consumer<Ink> painting) {
        fading(x0, 0, Color.BLACK, x1, 0, CLEAR, painting);
    }

    /** What is painted within is clear above {@code y0} and full below {@code y1}. */
    void fadingIn(double y0, double y1, Consumer<Ink> painting) {
        fading(0, y0, CLEAR, 0, y1, Color.BLACK, painting);
    }

    private void fading(double x0, double y0, Color from, double x1, double y1, Color to, Consumer<Ink> painting) {
        Ink twin = blankTwin();
        painting.accept(twin);
        twin.g.setComposite(AlphaComposite.DstIn);
        twin.fill(
                Outlines.slab(-reach * 2, -reach * 2, reach * 2, reach * 2),
                new GradientPaint((float) x0, (float) y0, from, (float) x1, (float) y1, to));
        twin.g.dispose();
        stamp(twin.layer);
    }

    private Ink blankTwin() {
        BufferedImage image = new BufferedImage(layer.getWidth(), layer.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D twin = graphics(image);
        twin.setTransform(g.getTransform());
        return new Ink(image, twin, scale, reach, anchors);
    }

    private void stamp(BufferedImage image) {
        AffineTransform before = g.getTransform();
        g.setTransform(new AffineTransform());
        g.drawImage(image, 0, 0, null);
        g.setTransform(before);
    }

    /** Everything within is moved, turned (degrees, clockwise) about a point, and scaled. */
    void moved(double dx, double dy, double degrees, double pivotX, double pivotY, double size, Runnable painting) {
        AffineTransform before = g.getTransform();
        g.translate(dx, dy);
        g.rotate(Math.toRadians(degrees), pivotX, pivotY);
        g.scale(size, size);
        painting.run();
        g.setTransform(before);
    }

    /** Places a picture: its upper left corner, its size in units, a turn about its own point. */
    void picture(
            BufferedImage image,
            double x,
            double y,
            double width,
            double height,
            double degrees,
            double pivotX,
            double pivotY) {
        AffineTransform place = AffineTransform.getRotateInstance(Math.toRadians(degrees), pivotX, pivotY);
        place.translate(x, y);
        place.scale(width / image.getWidth(), height / image.getHeight());
        g.drawImage(image, place, null);
    }

    /** A prop in white light, standing on a point, turned about it. */
    void prop(Prop prop, double baseX, double baseY, double height, double degrees) {
        Mood day = Moods.named("day");
        SceneLight white = new SceneLight(
                day.withColours(day.light(), 0xffffff, day.shadow(), day.haze()).withHaziness(0), -.5, -.87);
        AffineTransform before = g.getTransform();
        g.rotate(Math.toRadians(degrees), baseX, baseY);
        prop.draw(
                g,
                Box.standing(baseX, baseY, height, prop.aspect()),
                white,
                0,
                new SplittableRandom(prop.id().hashCode()));
        g.setTransform(before);
    }
}
