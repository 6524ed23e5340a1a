package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.IntFunction;

/**
 * A head out of the art pack, made rounder by a little light and shade, with the face it is asked for.
 *
 * @param look where face and eyes are
 * @param visible the part of the square drawing that is seen, as shares
 * @param picture draws that part at a height in pixels
 * @param cut whether the head is cut out of more
 * @param gaze where it looks
 */
record Head(Look look, Rectangle2D visible, IntFunction<BufferedImage> picture, boolean cut, Gaze gaze) {

    private static final double GLYPH = 32;
    private static final int INK = 0x2b2030;
    private static final double PATCH = .3;
    private static final int MOST_PIXELS = 2048;
    /** Heads turn about this height. */
    static final double PIVOT_Y = 26;

    /** How far the middle of a face moves when it looks to a side, as a share of its width. */
    private static final double TURN_X = .105;

    /** How far it moves when it looks up or down. */
    private static final double TURN_Y = .07;

    /** People's faces have no muzzle that reaches out. */
    private static final double PERSON_TURN = .8;

    /** How far the whole head follows, in units. */
    private static final double FOLLOW_X = 2.7;

    private static final double FOLLOW_Y = 1;
    private static final double FOLLOW_DEGREES = 3.5;

    /** Draws the head with its chin in its place, turned clockwise by {@code tilt} degrees. */
    void draw(Ink ink, double straightTilt, double straightX, double straightY, Face face) {
        double tilt = straightTilt + FOLLOW_DEGREES * gaze.x();
        double dx = straightX + FOLLOW_X * gaze.x();
        double dy = straightY + FOLLOW_Y * gaze.y();
        ink.anchor("face", dx, dy);
        ink.anchor("face-edge", dx + Look.FACE / 2, dy);
        ink.anchor("neck", dx, dy + 50);
        double s = look.scale();
        double height = visible.getHeight() * GLYPH * s;
        int pixels = (int) Math.clamp(Math.ceil(height * ink.scale()), 8, MOST_PIXELS);
        BufferedImage image = turned(faced(picture.apply(pixels), face));
        ink.picture(
                image,
                look.x(visible.getX() * GLYPH) + dx,
                look.y(visible.getY() * GLYPH) + dy,
                visible.getWidth() * GLYPH * s,
                height,
                tilt,
                dx,
                PIVOT_Y + dy);
    }

    /** Paints what the head wears so that it goes where {@link #draw} puts the head. */
    void carry(Ink ink, double tilt, double dx, double dy, Dressing dressing) {
        ink.moved(
                dx + FOLLOW_X * gaze.x(),
                dy + FOLLOW_Y * gaze.y(),
                tilt + FOLLOW_DEGREES * gaze.x(),
                0,
                PIVOT_Y,
                1,
                () -> dressing.drawHead(ink));
    }

    private BufferedImage turned(BufferedImage image) {
        if (gaze.equals(Gaze.VIEWER)) {
            return image;
        }
        double k = image.getHeight() / (visible.getHeight() * GLYPH);
        double fw = look.faceWidth();
        double[] eyes = look.eyes();
        double y = look.chin() - 5.2;
        double rx = 6.4;
        double ry = 5.6;
        if (!cut) {
            double eye = eyes == null ? look.chin() - .5 * fw : eyes[1];
            y = Math.min(look.chin() - .36 * fw, eye + .12 * fw);
            rx = .56 * fw;
            ry = .50 * fw;
        }
        double reach = look.build().equals("person") ? PERSON_TURN : 1;
        return new HeadTurn(
                        (look.cx() - visible.getX() * GLYPH) * k,
                        (y - visible.getY() * GLYPH) * k,
                        rx * k,
                        ry * k,
                        TURN_X * gaze.x() * fw * reach * k,
                        TURN_Y * gaze.y() * fw * reach * k)
                .of(image);
    }

    private BufferedImage faced(BufferedImage source, Face face) {
        BufferedImage image = new BufferedImage(source.getWidth(), source.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double k = source.getHeight() / (visible.getHeight() * GLYPH);
        if (cut) {
            g.setColor(Color.BLACK);
            g.fill(AffineTransform.getScaleInstance(k, k)
                    .createTransformedShape(Outlines.moved(jaw(), -visible.getX() * GLYPH, -visible.getY() * GLYPH)));
            g.setComposite(AlphaComposite.SrcIn);
        }
        g.drawImage(source, 0, 0, null);
        g.setComposite(AlphaComposite.SrcOver);
        double[] eyes = look.eyes();
        Mien mien = cut ? null : Mien.of(look).orElse(null);
        if (mien != null) {
            mien.prepare(face, (x, y, w, h) -> rubOut(image, k, x, y, w, h));
        }
        if (eyes != null && face.shutsEyes()) {
            for (int i = 0; i < 2; i++) {
                rubOut(image, k, eyes[2 * i], eyes[2 * i + 1], eyes[4], eyes[5]);
            }
        }
        round(g, image);
        if (mien != null && eyes == null) {
            g.scale(k, k);
            g.translate(-visible.getX() * GLYPH, -visible.getY() * GLYPH);
            mien.draw(g, face);
        }
        if (eyes != null) {
            g.scale(k, k);
            g.translate(-visible.getX() * GLYPH, -visible.getY() * GLYPH);
            for (int i = 0; i < 2; i++) {
                express(g, face, i == 0 ? -1 : 1, eyes[2 * i], eyes[2 * i + 1], eyes[4], eyes[5]);
            }
        }
        g.dispose();
        return image;
    }

    /** What belongs to the head in a picture of head and shoulders. */
    private Shape jaw() {
        double c = look.cx();
        double n = look.chin();
        double j = 6.1;
        Path2D jaw = new Path2D.Double();
        jaw.moveTo(c - 8.4, -4);
        jaw.lineTo(c + 8.4, -4);
        jaw.lineTo(c + 7.6, n - 5.5);
        jaw.lineTo(c + j, n - 5);
        jaw.curveTo(c + j, n - 1.9, c + .56 * j, n, c, n);
        jaw.curveTo(c - .56 * j, n, c - j, n - 1.9, c - j, n - 5);
        jaw.lineTo(c - 7.6, n - 5.5);
        jaw.closePath();
        return jaw;
    }

    /** Replaces every row of an eye by a blend of what stands left and right of it. */
    private void rubOut(BufferedImage image, double k, double ex, double ey, double w, double h) {
        double x = (ex - visible.getX() * GLYPH) * k;
        double y = (ey - visible.getY() * GLYPH) * k;
        int x0 = (int) Math.clamp(x - (w / 2 + .45) * k, 0, image.getWidth() - 1);
        int x1 = (int) Math.clamp(x + (w / 2 + .45) * k, 0, image.getWidth() - 1);
        int y0 = (int) Math.clamp(y - (h / 2 + .45) * k, 0, image.getHeight() - 1);
        int y1 = (int) Math.clamp(y + (h / 2 + .45) * k, 0, image.getHeight() - 1);
        int middle = (y0 + y1) / 2;
        int usualLeft = image.getRGB(x0, middle);
        int usualRight = image.getRGB(x1, middle);
        for (int row = y0; row <= y1; row++) {
            int left = alike(image.getRGB(x0, row), usualLeft);
            int right = alike(image.getRGB(x1, row), usualRight);
            for (int column = x0; column <= x1; column++) {
                double t = x1 == x0 ? 0 : (column - x0) / (double) (x1 - x0);
                image.setRGB(column, row, 0xff000000 | Rgb.mix(left, right, t));
            }
        }
    }

    /** The colour, or the usual one where a patch around the eye ends. */
    private static int alike(int rgb, int usual) {
        return Math.abs(Rgb.luminance(rgb) - Rgb.luminance(usual)) > PATCH ? usual : rgb;
    }

    private void round(Graphics2D g, BufferedImage image) {
        g.setComposite(AlphaComposite.SrcAtop);
        float w = image.getWidth();
        float h = image.getHeight();
        g.setPaint(new RadialGradientPaint(
                new Point2D.Float(w * .36f, h * .36f), Math.max(w, h) * .55f, new float[] {0, 1}, new Color[] {
                    new Color(255, 250, 235, 54), new Color(255, 250, 235, 0)
                }));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        int dusk = Ink.deep(look.fur());
        g.setPaint(new RadialGradientPaint(
                new Point2D.Float(w * .5f, h * .18f), h * .98f, new float[] {.52f, 1}, new Color[] {
                    new Color(Rgb.withAlpha(dusk, 0), true), new Color(Rgb.withAlpha(dusk, .42), true)
                }));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setComposite(AlphaComposite.SrcOver);
    }

    private static void express(Graphics2D g, Face face, int side, double ex, double ey, double w, double h) {
        g.setColor(new Color(INK));
        double r = Math.max(1.35, w * .62);
        if (face.shutsEyes()) {
            Path2D lid = new Path2D.Double();
            double ends = face == Face.HAPPY ? .5 : 0;
            lid.moveTo(ex - r, ey + ends);
            lid.quadTo(ex, ey + (face == Face.HAPPY ? -1.5 : 1.15) * r, ex + r, ey + ends);
            stroke(g, lid, .95);
        }
        double top = ey - h / 2;
        switch (face) {
            case SAD -> brow(g, side, ex, top - 1.5, .55);
            case ANGRY -> brow(g, side, ex, top - 1.5, -.7);
            case SURPRISED -> brow(g, side, ex, top - 2.2, 0);
            case CRYING -> {
                brow(g, side, ex, top - 1.5, .55);
                tear(g, ex + side * .4, ey + h / 2 + 1.2, 1);
            }
            default -> {}
        }
        if (face.blushes()) {
            Shape blush = Outlines.ellipse(ex + side * 2.3, ey + h / 2 + 1.5, 1.7, 1.05);
            g.setColor(new Color(255, 91, 127, 107));
            g.fill(blush);
        }
    }

    /** A drop below an eye. */
    static void tear(Graphics2D g, double x, double y, double size) {
        Path2D drop = new Path2D.Double();
        drop.moveTo(x, y - 1.3 * size);
        drop.curveTo(x + 1.5 * size, y + .8 * size, x + 1.1 * size, y + 2.2 * size, x, y + 2.2 * size);
        drop.curveTo(x - 1.1 * size, y + 2.2 * size, x - 1.5 * size, y + .8 * size, x, y - 1.3 * size);
        g.setColor(new Color(120, 200, 255, 235));
        g.fill(drop);
        g.setColor(new Color(255, 255, 255, 200));
        g.fill(Outlines.ellipse(x - .35 * size, y + .8 * size, .35 * size, .6 * size));
    }

    private static void brow(Graphics2D g, int side, double x, double y, double slant) {
        Path2D brow = new Path2D.Double();
        brow.moveTo(x + side * 1.7, y + slant);
        brow.quadTo(x, y - .5, x - side * 1.5, y - slant);
        stroke(g, brow, .9);
    }

    private static void stroke(Graphics2D g, Shape shape, double width) {
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }
}
