package app.atelier.server.pages;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/**
 * A small landscape that stands in for an account's picture: sky, sun, three hills. The name alone decides how it looks,
 * so that it is the same everywhere and for ever.
 */
final class Portrait {
    /** Side in pixels. */
    static final int SIDE = 160;

    private static final int HILLS = 3;
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_STEP = 0x100000001b3L;

    /** Sky above, sky below, sun, and the hills from far to near. */
    private static final int[][] PALETTES = {
        {0xF7B267, 0xFCE2B8, 0xFFF6E0, 0xE98A5B, 0xB8533F, 0x6E2F33},
        {0x1F2A52, 0x57548F, 0xF6EBC8, 0x3C4A86, 0x27366B, 0x141C3D},
        {0x7FC7D9, 0xDDF1EC, 0xFFF3CE, 0x6CA98A, 0x3F7D63, 0x24503F},
        {0xF29CA3, 0xFBD9C6, 0xFFF4E8, 0xC9728F, 0x8A4A78, 0x4E2C55},
        {0x8FA9E0, 0xE6E4F7, 0xFFF1DA, 0x7784C4, 0x525C9F, 0x333A6B},
        {0xF4C95D, 0xFBEBC0, 0xFFFFFF, 0x8FB08C, 0x55806F, 0x2C4B4A},
        {0x3E2B56, 0x9A5A86, 0xFFB88A, 0x6B3E75, 0x472C5C, 0x281A3C},
        {0xA9D3C0, 0xF1F4E1, 0xFDD9A0, 0xD9A06B, 0xA9663F, 0x643A28},
        {0x11303F, 0x2E6F77, 0xD9F2DC, 0x245A63, 0x17424D, 0x0B2530},
        {0xE9E1D3, 0xFAF6EE, 0xD9531E, 0xB9B09F, 0x857C6D, 0x47413A}
    };

    private Portrait() {}

    /** The picture of an account, as PNG. */
    static byte[] of(String name) {
        var random = new SplittableRandom(seed(name));
        var palette = PALETTES[random.nextInt(PALETTES.length)];
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawSky(graphics, palette, random);
            for (var hill = 0; hill < HILLS; hill++) {
                drawHill(graphics, new Color(palette[HILLS + hill]), hill, random);
            }
        } finally {
            graphics.dispose();
        }
        return encoded(image);
    }

    private static void drawSky(Graphics2D graphics, int[] palette, SplittableRandom random) {
        graphics.setPaint(new GradientPaint(0, 0, new Color(palette[0]), 0, SIDE * 0.7f, new Color(palette[1])));
        graphics.fillRect(0, 0, SIDE, SIDE);
        var radius = SIDE * random.nextDouble(0.13, 0.22);
        var x = SIDE * random.nextDouble(0.28, 0.72);
        var y = SIDE * random.nextDouble(0.28, 0.46);
        var halo = radius * 1.7;
        graphics.setColor(new Color(0x38FFFFFF, true));
        graphics.fill(new Ellipse2D.Double(x - halo, y - halo, 2 * halo, 2 * halo));
        graphics.setColor(new Color(palette[2]));
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private static void drawHill(Graphics2D graphics, Color colour, int hill, SplittableRandom random) {
        var base = SIDE * (0.56 + 0.15 * hill);
        var height = SIDE * random.nextDouble(0.05, 0.12);
        var length = SIDE * random.nextDouble(0.7, 1.3);
        var phase = random.nextDouble(Math.TAU);
        var outline = new Path2D.Double();
        outline.moveTo(0, SIDE);
        for (var x = 0; x <= SIDE; x += 2) {
            outline.lineTo(x, base - height * Math.sin(phase + Math.TAU * x / length));
        }
        outline.lineTo(SIDE, SIDE);
        outline.closePath();
        graphics.setColor(colour);
        graphics.fill(outline);
    }

    /** FNV-1a over the UTF-16 units: stable across versions of Java. */
    private static long seed(String name) {
        var hash = FNV_START;
        for (var i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_STEP;
        }
        return hash;
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
