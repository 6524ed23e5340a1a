package app.atelier.generation.composer.subjects;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Sheet;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/**
 * A sitting body for art that shows only a face. Drawn in the face's own colours, in units of which the face is 56 wide; the face covers
 * the upper part.
 */
final class Sitter {
    /** Width over height of body and face together. */
    static final double ASPECT = 64 / 104.0;

    private static final double FACE = 56;
    private static final double TOP = -10;
    private static final double BOTTOM = 94;

    private Sitter() {}

    /** How the tail looks. */
    enum Tail {
        BUSHY,
        THIN,
        STUB,
        NONE
    }

    /** Face and body as one picture of the given height in pixels. */
    static BufferedImage draw(BufferedImage face, Tail tail, boolean reading, int height) {
        double k = height / (BOTTOM - TOP);
        int width = (int) Math.ceil(84 * k);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.scale(k, k);
        g.translate(6, -TOP);
        Coat coat = Coat.of(face);
        body(g, coat, tail);
        double faceHeight = FACE * face.getHeight() / face.getWidth();
        AffineTransform at = AffineTransform.getTranslateInstance(4, 46 - faceHeight);
        at.scale(FACE / face.getWidth(), FACE / face.getWidth());
        g.drawImage(face, at, null);
        if (reading) {
            book(g);
        }
        g.dispose();
        return trimmed(image);
    }

    /** An open book before the chest. */
    private static void book(Graphics2D g) {
        for (int side = -1; side <= 1; side += 2) {
            Path2D cover = new Path2D.Double();
            cover.moveTo(32, 60);
            cover.quadTo(32 + side * 12, 52, 32 + side * 25, 57);
            cover.lineTo(32 + side * 24, 77);
            cover.quadTo(32 + side * 12, 73, 32, 80);
            cover.closePath();
            fill(g, 0xd24a42, cover);
            Path2D pages = new Path2D.Double();
            pages.moveTo(32, 61.5);
            pages.quadTo(32 + side * 11, 55, 32 + side * 22.5, 59);
            pages.lineTo(32 + side * 22, 62);
            pages.quadTo(32 + side * 11, 58, 32, 65);
            pages.closePath();
            fill(g, 0xf6ecd6, pages);
        }
    }

    private static void body(Graphics2D g, Coat coat, Tail tail) {
        int side = Rgb.mix(coat.main(), coat.dark(), .28);
        int paw = Rgb.mix(coat.main(), coat.dark(), .75);
        tail(g, coat, side, tail);
        fill(g, side, ellipse(19, 82, 11.5, 11), ellipse(45, 82, 11.5, 11));
        fill(g, paw, ellipse(13, 91, 7.5, 3.6), ellipse(51, 91, 7.5, 3.6));
        Path2D trunk = new Path2D.Double();
        trunk.moveTo(17, 36);
        trunk.curveTo(12, 58, 13, 91, 32, 92.5);
        trunk.curveTo(51, 91, 52, 58, 47, 36);
        trunk.closePath();
        fill(g, coat.main(), trunk);
        Path2D chest = new Path2D.Double();
        chest.moveTo(23, 40);
        chest.curveTo(20, 52, 24, 64, 32, 74);
        chest.curveTo(40, 64, 44, 52, 41, 40);
        chest.closePath();
        fill(g, coat.light(), chest);
        Path2D legs = new Path2D.Double();
        legs.moveTo(23.5, 64);
        legs.lineTo(23.5, 90);
        legs.lineTo(31.2, 90);
        legs.lineTo(31.2, 66);
        legs.closePath();
        legs.moveTo(40.5, 64);
        legs.lineTo(40.5, 90);
        legs.lineTo(32.8, 90);
        legs.lineTo(32.8, 66);
        legs.closePath();
        fill(g, coat.main(), legs);
        fill(g, paw, rectangle(23.5, 80, 7.7, 9), rectangle(32.8, 80, 7.7, 9));
        fill(g, side, rectangle(31.3, 68, 1.4, 22));
        fill(g, paw, ellipse(26.5, 90.3, 5.3, 3.5), ellipse(37.5, 90.3, 5.3, 3.5));
        g.setColor(new Color(Rgb.withAlpha(coat.dark(), .22), true));
        g.fill(ellipse(32, 42, 16, 5));
    }

    private static void tail(Graphics2D g, Coat coat, int side, Tail tail) {
        switch (tail) {
            case BUSHY -> {
                Path2D brush = new Path2D.Double();
                brush.moveTo(40, 88);
                brush.curveTo(64, 94, 78, 74, 70, 50);
                brush.curveTo(69, 46, 66, 45, 65, 49);
                brush.curveTo(61, 62, 52, 68, 40, 72);
                brush.closePath();
                fill(g, side, brush);
                Path2D tip = new Path2D.Double();
                tip.moveTo(70, 50);
                tip.curveTo(69, 46, 66, 45, 65, 49);
                tip.curveTo(63.5, 55, 61, 59, 58, 62);
                tip.curveTo(63, 63, 68, 64, 71.5, 61);
                tip.curveTo(72, 57, 71, 54, 70, 50);
                tip.closePath();
                fill(g, coat.light(), tip);
            }
            case THIN -> {
                Path2D line = new Path2D.Double();
                line.moveTo(42, 86);
                line.curveTo(60, 90, 66, 78, 62, 64);
                g.setStroke(new BasicStroke(5.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.setColor(new Color(side));
                g.draw(line);
            }
            case STUB -> fill(g, side, ellipse(50, 82, 6, 6));
            case NONE -> {}
        }
    }

    private static void fill(Graphics2D g, int rgb, Shape... shapes) {
        g.setColor(new Color(rgb));
        for (Shape shape : shapes) {
            g.fill(shape);
        }
    }

    private static Shape ellipse(double x, double y, double rx, double ry) {
        return new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
    }

    private static Shape rectangle(double x, double y, double w, double h) {
        return new Rectangle2D.Double(x, y, w, h);
    }

    private static BufferedImage trimmed(BufferedImage image) {
        var sheet = Sheet.of(0, 0, image.getWidth(), image.getHeight(), (int[])
                        image.getRaster().getDataElements(0, 0, image.getWidth(), image.getHeight(), null))
                .cropped();
        return sheet.picture().toBufferedImage();
    }

    /** The colours of a face: its main one, its lightest and its darkest large ones. */
    private record Coat(int main, int light, int dark) {
        static Coat of(BufferedImage face) {
            Map<Integer, int[]> bins = new HashMap<>();
            int total = 0;
            int step = Math.max(1, face.getWidth() / 96);
            for (int y = 0; y < face.getHeight(); y += step) {
                for (int x = 0; x < face.getWidth(); x += step) {
                    int p = face.getRGB(x, y);
                    if (p >>> 24 < 230) {
                        continue;
                    }
                    int key = (p >> 20 & 15) << 8 | (p >> 12 & 15) << 4 | p >> 4 & 15;
                    int[] sum = bins.computeIfAbsent(key, k -> new int[4]);
                    sum[0]++;
                    sum[1] += p >> 16 & 255;
                    sum[2] += p >> 8 & 255;
                    sum[3] += p & 255;
                    total++;
                }
            }
            int main = 0xb08060;
            int light = 0;
            int dark = 0xffffff;
            int most = 0;
            for (int[] sum : bins.values()) {
                int rgb = sum[1] / sum[0] << 16 | sum[2] / sum[0] << 8 | sum[3] / sum[0];
                if (sum[0] > most) {
                    most = sum[0];
                    main = rgb;
                }
                if (sum[0] > .03 * total && Rgb.luminance(rgb) > Rgb.luminance(light)) {
                    light = rgb;
                }
                if (sum[0] > .012 * total && Rgb.luminance(rgb) < Rgb.luminance(dark)) {
                    dark = rgb;
                }
            }
            light = Rgb.luminance(light) < Rgb.luminance(main) + .05 ? Rgb.mix(main, 0xffffff, .45) : light;
            return new Coat(main, light, dark);
        }
    }
}
