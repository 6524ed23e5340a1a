package app.atelier.generation.composer.props.vector;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.moods.SceneLight;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Paints shapes in local colours under the light of a scene.
 *
 * <p>Units: 100 to the height of the figure, x from its middle, y upwards from its base. A shade runs from −1 (full
 * light) over 0 to 1 (full shadow), as in {@link SceneLight#lit}; colours are 0xRRGGBB. In a flat light gradients become
 * plain tones.
 */
public final class Sketch {

    private final Graphics2D g;
    private final SceneLight light;
    private final double depth;
    private final RandomGenerator random;
    private final double pixels;
    private final double halfWidth;
    private final double lightX;
    private final double lightY;

    private Sketch(
            Graphics2D g,
            SceneLight light,
            double depth,
            RandomGenerator random,
            double pixels,
            double halfWidth,
            double lightX,
            double lightY) {
        this.g = g;
        this.light = light;
        this.depth = depth;
        this.random = random;
        this.pixels = pixels;
        this.halfWidth = halfWidth;
        this.lightX = lightX;
        this.lightY = lightY;
    }

    /** A sketch that fills the rectangle (pixels, y downwards) with a figure of the given proportions. */
    public static void into(
            Graphics2D graphics,
            Rectangle2D box,
            double aspect,
            SceneLight light,
            double depth,
            RandomGenerator random,
            Consumer<Sketch> drawing) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            g.translate(box.getCenterX(), box.getMaxY());
            g.scale(box.getWidth() / (100 * aspect), -box.getHeight() / 100);
            drawing.accept(new Sketch(
                    g, light, depth, random, box.getHeight() / 100, 50 * aspect, light.lightX(), -light.lightY()));
        } finally {
            g.dispose();
        }
    }

    /** Height of the figure on the caller's canvas; small figures leave out what nobody would see. */
    public double height() {
        return pixels * 100;
    }

    /** Half the width of the figure in its units. */
    public double halfWidth() {
        return halfWidth;
    }

    /** 1 if the light comes from the right, −1 if from the left. */
    public int side() {
        return lightX < 0 ? -1 : 1;
    }

    /** Horizontal part of the unit vector towards the light. */
    public double lightX() {
        return lightX;
    }

    /** Upward part of the unit vector towards the light. */
    public double lightY() {
        return lightY;
    }

    public RandomGenerator random() {
        return random;
    }

    /** A number between the two. */
    public double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /** A number within ± {@code reach}. */
    public double about(double reach) {
        return reach * (2 * random.nextDouble() - 1);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public int pick(int... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** 0 in daylight to 1 in the dark: how much the lamps of the scene show. */
    public double darkness() {
        return light.lamps();
    }

    /** The colour a local colour has here. */
    public Color tone(int rgb, double shade) {
        return new Color(light.lit(rgb, shade, depth));
    }

    private Color tone(int rgb, double shade, double alpha) {
        return new Color(Rgb.withAlpha(light.lit(rgb, shade, depth), alpha), true);
    }

    /** A colour that shines by itself: only the haze dims it, and less than it dims other things. */
    private int shining(int rgb) {
        return Rgb.mix(rgb, light.mood().haze(), .75 * light.mood().hazeAt(depth));
    }

    // ------------------------------------------------------------------ filling

    /** One flat tone. */
    public void fill(Shape shape, int rgb, double shade) {
        paint(shape, tone(rgb, shade));
    }

    /** From one shade on the side of the light to another on the far side: the usual way to give a thing form. */
    public void form(Shape shape, int rgb, double lit, double dark) {
        blendForm(shape, rgb, lit, rgb, dark);
    }

    /** As {@link #form}, with a colour of its own at each end. */
    public void blendForm(Shape shape, int litRgb, double lit, int darkRgb, double dark) {
        Rectangle2D b = shape.getBounds2D();
        double reach = (Math.abs(lightX) * b.getWidth() + Math.abs(lightY) * b.getHeight()) / 2;
        blend(
                shape,
                litRgb,
                lit,
                darkRgb,
                dark,
                b.getCenterX() + lightX * reach,
                b.getCenterY() + lightY * reach,
                b.getCenterX() - lightX * reach,
                b.getCenterY() - lightY * reach);
    }

    /** From the lit side to the other, across only: for walls, trunks, towers. */
    public void across(Shape shape, int rgb, double lit, double dark) {
        Rectangle2D b = shape.getBounds2D();
        double from = side() > 0 ? b.getMaxX() : b.getMinX();
        double to = side() > 0 ? b.getMinX() : b.getMaxX();
        blend(shape, rgb, lit, rgb, dark, from, 0, to, 0);
    }

    /** From the top to the bottom. */
    public void fall(Shape shape, int rgb, double top, double bottom) {
        Rectangle2D b = shape.getBounds2D();
        blend(shape, rgb, top, rgb, bottom, 0, b.getMaxY(), 0, b.getMinY());
    }

    /** A straight blend between two tones at two points. */
    public void blend(
            Shape shape, int rgb0, double shade0, int rgb1, double shade1, double x0, double y0, double x1, double y1) {
        if (light.flat()) {
            paint(shape, tone(Rgb.mix(rgb0, rgb1, .5), (shade0 + shade1) / 2));
            return;
        }
        paint(shape, gradient(x0, y0, tone(rgb0, shade0), x1, y1, tone(rgb1, shade1)));
    }

    /** A transparent layer of one tone. */
    public void veil(Shape shape, int rgb, double shade, double alpha) {
        paint(shape, tone(rgb, shade, alpha));
    }

    /** A transparent layer that fades from one opacity to another between two points. */
    public void fade(
            Shape shape,
            int rgb,
            double shade,
            double alpha0,
            double alpha1,
            double x0,
            double y0,
            double x1,
            double y1) {
        if (light.flat()) {
            return;
        }
        paint(shape, gradient(x0, y0, tone(rgb, shade, alpha0), x1, y1, tone(rgb, shade, alpha1)));
    }

    /** A ball: bright towards the light, dark on the far rim. */
    public void ball(Shape shape, int rgb, double lit, double dark) {
        if (light.flat()) {
            fill(shape, rgb, (lit + dark) / 2);
            return;
        }
        Rectangle2D b = shape.getBounds2D();
        double r = Math.max(b.getWidth(), b.getHeight()) / 2;
        Point2D centre = new Point2D.Double(b.getCenterX() + lightX * r * .42, b.getCenterY() + lightY * r * .42);
        Color middle = tone(rgb, (lit * .35 + dark * .65) * .55);
        paint(shape, new RadialGradientPaint(centre, (float) (r * 1.5), new float[] {0, .45f, 1}, new Color[] {
            tone(rgb, lit), middle, tone(rgb, dark)
        }));
    }

    /** A soft patch of one tone that fades out towards its edge. */
    public void soft(double cx, double cy, double rx, double ry, int rgb, double shade, double alpha) {
        softPatch(cx, cy, rx, ry, tone(rgb, shade, alpha));
    }

    /** A soft patch of light that shines by itself. */
    public void shine(double cx, double cy, double rx, double ry, int rgb, double alpha) {
        softPatch(cx, cy, rx, ry, new Color(Rgb.withAlpha(shining(rgb), alpha), true));
    }

    private void softPatch(double cx, double cy, double rx, double ry, Color colour) {
        if (light.flat()) {
            paint(
                    Outlines.ellipse(cx, cy, rx * .7, ry * .7),
                    new Color(Rgb.withAlpha(colour.getRGB(), colour.getAlpha() / 255.0 * .6), true));
            return;
        }
        AffineTransform squeeze = new AffineTransform(1, 0, 0, ry / rx, 0, cy - cy * ry / rx);
        Point2D centre = new Point2D.Double(cx, cy);
        Color faint = new Color(Rgb.withAlpha(colour.getRGB(), colour.getAlpha() / 255.0 * .55), true);
        Color gone = new Color(Rgb.withAlpha(colour.getRGB(), 0), true);
        paint(
                Outlines.ellipse(cx, cy, rx, ry),
                new RadialGradientPaint(
                        centre,
                        (float) rx,
                        centre,
                        new float[] {0, .45f, 1},
                        new Color[] {colour, faint, gone},
                        MultipleGradientPaint.CycleMethod.NO_CYCLE,
                        MultipleGradientPaint.ColorSpaceType.SRGB,
                        squeeze));
    }

    /** A surface that shines by itself: a flame, a lamp, a screen. */
    public void glow(Shape shape, int rgb, double alpha) {
        paint(shape, new Color(Rgb.withAlpha(shining(rgb), alpha), true));
    }

    /** A shining surface that blends between two colours at two points. */
    public void glow(Shape shape, int rgb0, int rgb1, double x0, double y0, double x1, double y1) {
        paint(shape, gradient(x0, y0, new Color(shining(rgb0)), x1, y1, new Color(shining(rgb1))));
    }

    /** A pane of glass: by day it takes {@code glass}, in the dark a lamp behind it shines. */
    public void pane(Shape shape, int glass, int lamp) {
        double lamps = Math.clamp(.25 + .75 * darkness(), 0, 1);
        Rectangle2D b = shape.getBounds2D();
        int day = light.lit(glass, -.2, depth);
        int dayLow = light.lit(glass, .35, depth);
        int warm = shining(lamp);
        int warmLow = Rgb.mix(warm, shining(0xfff2c4), .55);
        paint(
                shape,
                gradient(
                        0,
                        b.getMaxY(),
                        new Color(Rgb.mix(day, warm, lamps)),
                        0,
                        b.getMinY(),
                        new Color(Rgb.mix(dayLow, warmLow, lamps))));
    }

    // ------------------------------------------------------------------ lines

    /** A line with round ends, never thinner than two thirds of a pixel. */
    public void line(Shape shape, double width, int rgb, double shade) {
        stroke(shape, width, tone(rgb, shade));
    }

    /** A transparent line. */
    public void line(Shape shape, double width, int rgb, double shade, double alpha) {
        stroke(shape, width, tone(rgb, shade, alpha));
    }

    /** A line that shines by itself. */
    public void glowLine(Shape shape, double width, int rgb, double alpha) {
        stroke(shape, width, new Color(Rgb.withAlpha(shining(rgb), alpha), true));
    }

    private void stroke(Shape shape, double width, Color colour) {
        float wide = (float) Math.max(width, .66 / pixels);
        g.setStroke(new BasicStroke(wide, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setPaint(colour);
        g.draw(shape);
    }

    // ------------------------------------------------------------------ composing

    /** Draws with x, y as origin, sizes times {@code scale}, turned counter-clockwise; the light stays where it is. */
    public void at(double x, double y, double scale, double degrees, Consumer<Sketch> drawing) {
        transformed(x, y, scale, scale, degrees, drawing);
    }

    /** Draws left for right around x = 0. */
    public void mirrored(Consumer<Sketch> drawing) {
        transformed(0, 0, -1, 1, 0, drawing);
    }

    private void transformed(
            double x, double y, double scaleX, double scaleY, double degrees, Consumer<Sketch> drawing) {
        Graphics2D inner = (Graphics2D) g.create();
        try {
            double a = Math.toRadians(degrees);
            inner.translate(x, y);
            inner.rotate(a);
            inner.scale(scaleX, scaleY);
            double lx = lightX * Math.cos(a) + lightY * Math.sin(a);
            double ly = -lightX * Math.sin(a) + lightY * Math.cos(a);
            drawing.accept(new Sketch(
                    inner, light, depth, random, pixels * Math.abs(scaleY), halfWidth, scaleX < 0 ? -lx : lx, ly));
        } finally {
            inner.dispose();
        }
    }

    /** Fills the shape by {@code ground}, then lets {@code details} paint only where the shape is, edges smooth. */
    public void inside(Shape shape, Consumer<Sketch> ground, Consumer<Sketch> details) {
        AffineTransform toDevice = g.getTransform();
        Rectangle area = toDevice.createTransformedShape(shape).getBounds();
        area.grow(2, 2);
        Rectangle clip = g.getClipBounds() == null
                ? area
                : toDevice.createTransformedShape(g.getClip()).getBounds();
        area = area.intersection(clip);
        if (area.isEmpty()) {
            return;
        }
        BufferedImage image = new BufferedImage(area.width, area.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D inner = image.createGraphics();
        try {
            inner.setRenderingHints(g.getRenderingHints());
            inner.translate(-area.x, -area.y);
            inner.transform(toDevice);
            Sketch sketch = new Sketch(inner, light, depth, random, pixels, halfWidth, lightX, lightY);
            ground.accept(sketch);
            inner.setComposite(AlphaComposite.SrcAtop);
            details.accept(sketch);
        } finally {
            inner.dispose();
        }
        Graphics2D outer = (Graphics2D) g.create();
        try {
            outer.setTransform(AffineTransform.getTranslateInstance(area.x, area.y));
            outer.drawImage(image, 0, 0, null);
        } finally {
            outer.dispose();
        }
    }

    private void paint(Shape shape, Paint paint) {
        g.setPaint(paint);
        g.fill(shape);
    }

    private static Paint gradient(double x0, double y0, Color c0, double x1, double y1, Color c1) {
        if (x0 == x1 && y0 == y1) {
            return c0;
        }
        return new GradientPaint((float) x0, (float) y0, c0, (float) x1, (float) y1, c1);
    }
}
